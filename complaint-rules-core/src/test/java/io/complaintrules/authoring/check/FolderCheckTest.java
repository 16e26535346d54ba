package io.complaintrules.authoring.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.complaintrules.authoring.Diagnostic;
import io.complaintrules.authoring.Severity;
import io.complaintrules.json.DiagnosticJson;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One slip in a sound folder: its code, its line and its column. */
class FolderCheckTest {
    private static final Path BUNDLED = Path.of("../complaint-rules-drl");
    private static final String RULE =
            """
            rule "trial.one"
              @area( ADMISSIBILITY ) @route( "samr-12315" ) @effect( ADVISE )
              @basis( "samr-121/16.3" )
              @zh( "试验" )
              @en( "trial" )
            when
              Case( complainant.consumer == Answer.YES, report == false )
            then
              findings.raise();
            end
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void takes_the_bundled_law() throws IOException {
        for (String part : List.of("law", "lexicon")) {
            try (Stream<Path> all = Files.walk(BUNDLED.resolve(part))) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    write(BUNDLED.relativize(file).toString(), Files.readString(file));
                }
            }
        }
        write("rules/trial.drl", RULE);
    }

    @Test
    void the_bundled_folder_has_no_slip() {
        assertThat(FolderCheck.read(BUNDLED)).isEmpty();
    }

    /** {@code ~} stands for a line end. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "report == false | reprot == false | 7 | 45 | unknown-word",
                "report == false | report = false | 7 | 52 | wrong-operator",
                "report == false | report == null | 7 | 55 | never-null",
                "report == false | report == 1 | 7 | 55 | type-mismatch",
                "report == false | topic.matter == \"chrage-dispute\" | 7 | 62 | unknown-id",
                "report == false | topic.matter > \"x\" | 7 | 58 | no-order",
                "report == false | topic.matter contains \"x\" | 7 | 45 | no-list-of-text",
                "report == false | forums == \"court\" | 7 | 55 | type-mismatch",
                "report == false | forums contains 5 | 7 | 61 | type-mismatch",
                "report == false | circumstance( \"frauds\" ) == Answer.YES | 7 | 60 | unknown-id",
                "report == false | circumstance( fraud ) == Answer.YES | 7 | 59 | unknown-word",
                "report == false | circumstance() == Answer.YES | 7 | 45 | wrong-number",
                "report == false | complainant.age == \"x\" | 7 | 64 | type-mismatch",
                "report == false | complainant.consumer == Answer.NO | 7 | 45 | never-true",
                "report == false | complainant.consumer == NO | 7 | 69 | choice-without-type",
                "report == false | complainant.consumer == Answer.NOO | 7 | 76 | unknown-choice",
                "report == false | complainant == null.x | 7 | 64 | not-in-the-language",
                "report == false | report == | 7 | 55 | value-missing",
                "report == false | report == false, | 7 | 60 | trailing-comma",
                "report == false | report == false report | 7 | 61 | comma-missing",
                "report == false | report like true | 7 | 52 | no-such-operator",
                "report == false | clock | 7 | 45 | no-question",
                "Case( complainant | Claim( complainant | 7 | 46 | unknown-word",
                "Case( complainant | Cace( complainant | 7 | 3 | unknown-fact",
                "Case( complainant | Case（ complainant | 7 | 7 | full-width-sign",
                "Case( complainant | Case( case.complainant | 7 | 9 | unknown-word",
                "` )` | `` | 7 | 3 | unclosed-bracket",
                "when | whem | 6 | 1 | when-missing",
                "raise() | raize() | 9 | 12 | unknown-verb",
                "raise() | raise | 9 | 12 | needs-brackets",
                "raise() | raise().with( \"x\" ) | 9 | 20 | wrong-number",
                "raise() | raise().flag( \"x\", 1 ) | 9 | 26 | wrong-argument",
                "raise() | raise().route( \"samr\" ) | 9 | 28 | unknown-id",
                "raise() | raise().lacks( \"tiem\" ) | 9 | 28 | unknown-id",
                "raise() | raise().needed() | 9 | 19 | verb-needs-annotation",
                "raise() | raise().raise() | 9 | 20 | unknown-verb",
                "raise() | open( null ) | 9 | 12 | judges-and-opens",
                "raise(); | raise(); ~  findings.raise(); | 10 | 3 | one-statement",
                "findings.raise(); | findings.raise(; | 9 | 17 | unclosed-bracket",
                "findings.raise(); | x = 1; | 9 | 3 | not-a-finding",
                "findings.raise(); | `` | 8 | 1 | consequence-empty",
                "@effect( ADVISE ) | @effect( ADVICE ) | 2 | 58 | annotation-choice",
                "@effect( ADVISE ) | @effect( ASK ) | 2 | 49 | ask-needs-asks",
                "@effect( ADVISE ) | @effect() | 2 | 49 | annotation-empty",
                "@effect( ADVISE ) | @effekt( ADVISE ) | 2 | 49 | unknown-annotation",
                "@effect( ADVISE ) | @asks( \"channle\" ) | 2 | 57 | unknown-id",
                "@effect( ADVISE ) | @remedy( \"reward\" ) | 2 | 59 | unknown-id",
                "@effect( ADVISE ) | @point( \"incidant\" ) | 2 | 58 | unknown-id",
                "@effect( ADVISE ) | @governs( FILLING ) | 2 | 59 | annotation-choice",
                "@effect( ADVISE ) | salience 5 | 2 | 49 | attribute-not-allowed",
                "samr-121/16.3 | samr-121/16.33 | 3 | 12 | unknown-id",
                "samr-121/16.3 | samr-121/16.3，samr-20/15.2 | 3 | 25 | full-width-sign",
                "samr-121/16.3 | samr-121/16.3,, samr-20/15.2 | 3 | 26 | empty-id",
                "\"samr-121/16.3\" | \"samr-121/16.3\", \"x\" | 3 | 26 | one-value",
                "\"试验\" | \"试验 {day}\" | 4 | 12 | place-in-one-language",
                "\"试验\" | \"试验 {day\" | 4 | 12 | lone-brace",
                "\"试验\" | \"试验 | 4 | 8 | unclosed-quote",
                "\"试验\" | \"试\"验\"\" | 4 | 11 | quote-inside-text",
                "\"试验\" | \"试\u200b验\" | 4 | 10 | hidden-sign",
                "\"试验\" | \"试\u202e验\" | 4 | 10 | hidden-sign",
                "\"试验\" | \"试\\d\" | 4 | 10 | bad-escape",
                "\"trial.one\" | \"Trial one\" | 1 | 6 | rule-id",
                "\"trial.one\" | trial.one | 1 | 6 | name-without-quotes",
                "then | than | 8 | 1 | then-missing",
                "report == false | complainant.consumer == Answer.YES | 7 | 45 | asked-before",
                "report == false | complainant.consumer != Answer.NO | 7 | 45 | asked-before",
                "report == false | clock.lawAge > 3, clock.lawAge > 2 | 7 | 63 | asked-before",
                "report == false | elsewhere.court in ( Stage.NONE, Stage.FILED, Stage.TAKEN, Stage.REFUSED, Stage.UNKNOWN ) | 7 | 45 | always-holds",
            })
    void a_slip_in_a_rule_is_told_where_it_stands(String sound, String broken, int line, int column, String code)
            throws IOException {
        String text = RULE.replace(sound, broken == null ? "" : broken.replace('~', '\n'));
        write("rules/trial.drl", text);

        assertThat(FolderCheck.read(folder)).anySatisfy(slip -> {
            assertThat(slip.code()).isEqualTo(code);
            assertThat(slip.place().file()).isEqualTo("rules/trial.drl");
            assertThat(slip.place().line()).isEqualTo(line);
            assertThat(slip.place().column()).isEqualTo(column);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "law/a.yaml; `companies:~  - {name: 甲, kind: CARIER, aliases: [乙]}`; 2; 21; unknown-id",
                "law/a.yaml; `parameters:~  - {id: a, unit: day, values: []}`; 2; 19; no-choice",
                "law/a.yaml; `parametres: []`; 1; 1; unknown-key",
                "law/a.yaml; `parameters：~  - {id: a}`; 1; 11; full-width-sign",
                "law/a.yaml; `parameters:~\t- {id: a}`; 2; 1; yaml-tab",
                "law/a.yaml; `parameters: [`; 1; 14; yaml-unclosed",
                "law/a.yaml; `parameters: \"a`; 1; 13; yaml-quote",
                "law/a.yaml; `a: b: c`; 1; 4; yaml-colon",
                "law/a.yaml; `parameters: &a []`; 1; 13; yaml-alias",
                "law/a.yaml; `parameters: !!java.io.File [x]`; 1; 13; yaml-type",
                "law/a.yaml; `- a`; 1; 1; mapping-expected",
                "law/a.yaml; `parameters: a`; 1; 13; list-expected",
                "lexicon/a.txt; `@category insult~词 | aym=staff`; 2; 5; unknown-attribute",
                "lexicon/a.txt; `@categry insult`; 1; 1; unknown-directive",
                "lexicon/a.txt; `@category insult~词｜aim=staff`; 2; 2; full-width-sign",
                "lexicon/a.txt; `@category insult~{词`; 2; 1; unclosed-brace",
                "lexicon/a.txt; `@category insult~词}`; 2; 2; unopened-brace",
                "lexicon/a.txt; `@category insult~{词{a}`; 2; 3; nested-braces",
                "lexicon/a.txt; `@category insult~<无>词`; 2; 1; unknown-set",
                "lexicon/a.txt; `@category insult~词 | weight=10`; 2; 5; out-of-range",
                "lexicon/a.txt; `@category insult~词 | weight=x`; 2; 12; no-whole-number",
                "lexicon/a.txt; `@category insult~词 | with=甲 | without=甲`; 2; 5; never-matches",
                "lexicon/a.txt; `@category cue~@matter chrage-dispute~词`; 2; 9; unknown-id",
                "lexicon/a.txt; `词`; 1; 1; category-missing",
                "lexicon/a.txt; `@category insult~试\u202e词`; 2; 2; hidden-sign",
                "lexicon/a.txt; `@category insult~试试试试试试试试试试试试试试试试试试试试试试试试试试试试试试试试试试试试试试试试试试试试试试试试试试试试试试试试试试试试试`; 2; 1; phrase-too-long",
                "scenarios/a.yaml; `bace: {}`; 1; 1; unknown-key",
                "scenarios/a.yaml; `cases: {a: {given: {}}}`; 1; 9; key-missing",
                "scenarios/a.yaml; `cases: {a: {givn: {}, expect: {}}}`; 1; 13; unknown-key",
                "scenarios/a.yaml; `cases: {a: {expect: {outcom: OPEN}}}`; 1; 22; unknown-key",
                "scenarios/a.yaml; `cases: {a: {expect: {outcome: OPENED}}}`; 1; 31; no-choice",
                "scenarios/a.yaml; `cases: {a: {expect: {order: court}}}`; 1; 29; list-expected",
                "scenarios/a.yaml; `cases: {a: {expect: {order: [cuort]}}}`; 1; 30; unknown-id",
                "scenarios/a.yaml; `cases: {a: {expect: {questions: [chanel]}}}`; 1; 34; unknown-id",
                "scenarios/a.yaml; `cases: {a: {expect: {speaks: [trial.two]}}}`; 1; 31; unknown-id",
                "scenarios/a.yaml; `cases: {a: {expect: {routes: {cort: none}}}}`; 1; 31; unknown-id",
                "scenarios/a.yaml; `cases: {a: {expect: {routes: {court: {state: OPEN}}}}}`; 1; 39; unknown-key",
                "scenarios/a.yaml; `cases: {a: {expect: {routes: {court: {until: 2026-1-1}}}}}`; 1; 46; no-date",
                "scenarios/a.yaml; `cases: {a: {expect: {heads: {refund: {claimed: 1元}}}}}`; 1; 48; no-number",
                "scenarios/a.yaml; `cases: {a: {expect: {heads: {refunt: none}}}}`; 1; 30; unknown-id",
                "scenarios/a.yaml; `cases: {a: {expect: {flags: [{category: INSUTL}]}}}`; 1; 41; no-choice",
                "scenarios/a.yaml; `cases: {a: {expect: {exactly: [flag]}}}`; 1; 32; no-choice",
                "scenarios/a.yaml; `base: {filedOn: \"2026-11-31\"}`; 1; 17; no-date",
                "scenarios/a.yaml; `base: {filedon: \"2026-11-30\"}`; 1; 8; unknown-key",
                "scenarios/a.yaml; `base: {matters: fraud}`; 1; 17; list-expected",
                "scenarios/a.yaml; `base: {matters: [goods-qualty]}`; 1; 18; unknown-id",
                "scenarios/a.yaml; `base: {requests: [{kind: REFUNT}]}`; 1; 26; no-choice",
                "scenarios/a.yaml; `base: {circumstances: {frauds: true}}`; 1; 24; unknown-id",
                "scenarios/a.yaml; `rules: {trial.two: {}}`; 1; 9; unknown-id",
                "scenarios/a.yaml; `rules: {trial.one: {fire: []}}`; 1; 21; unknown-key",
                "scenarios/a.yaml; `rules: {trial.one: {fires: [], fires: []}}`; 1; 32; key-twice",
                "rules/a.DRL; x; 0; 0; file-not-read",
                "rules/sub/a.drl; `rule`; 0; 0; file-in-subfolder",
                "law/a.yml; x; 0; 0; file-not-read",
                "lexicon/a.TXT; x; 0; 0; file-not-read",
                "rules/a.drl; ` `; 0; 0; file-empty",
            })
    void a_slip_in_another_file_is_told_where_it_stands(String file, String text, int line, int column, String code)
            throws IOException {
        write(file, text.replace('~', '\n'));

        assertThat(FolderCheck.read(folder)).anySatisfy(slip -> {
            assertThat(slip.code()).isEqualTo(code);
            assertThat(slip.place().file()).isEqualTo(file);
            assertThat(slip.place().line()).isEqualTo(line);
            assertThat(slip.place().column()).isEqualTo(column);
        });
    }

    @Test
    void all_slips_of_a_folder_are_told_at_once() throws IOException {
        write("rules/a.drl", RULE.replace("trial.one", "trial.a").replace("report", "reprot"));
        write("rules/b.drl", RULE.replace("trial.one", "trial.b").replace("raise", "rase"));
        write("law/a.yaml", "parametres: []");
        write("lexicon/a.txt", "@category insult\n{词");

        assertThat(FolderCheck.read(folder))
                .extracting(slip -> slip.place() + " " + slip.code())
                .containsExactly(
                        "law/a.yaml:1:1 unknown-key",
                        "lexicon/a.txt:2:1 unclosed-brace",
                        "rules/a.drl:7:45 unknown-word",
                        "rules/b.drl:9:12 unknown-verb");
    }

    @Test
    void a_law_file_that_cannot_be_read_accuses_no_rule() throws IOException {
        write("law/law.yaml", "a: b: c");

        assertThat(FolderCheck.read(folder))
                .extracting(slip -> slip.place() + " " + slip.code())
                .containsExactly("law/law.yaml:1:4 yaml-colon");
    }

    @Test
    void a_file_in_another_encoding_is_told_where_it_begins() throws IOException {
        Files.write(folder.resolve("law/a.yaml"), "a:\n  b: 试验".getBytes(Charset.forName("GBK")));
        write("lexicon/a.txt", "\uFEFF@category insult\n从来没人这么骂过\n");

        assertThat(FolderCheck.read(folder))
                .singleElement()
                .satisfies(slip -> assertThat(slip.place() + " " + slip.code()).isEqualTo("law/a.yaml:2:6 not-utf-8"));
    }

    @Test
    void links_folders_and_what_is_too_large_are_refused_unread() throws IOException {
        Files.createSymbolicLink(folder.resolve("rules/a.drl"), folder.resolve("rules/trial.drl"));
        Files.createSymbolicLink(folder.resolve("law/loop"), folder);
        Files.createDirectories(folder.resolve("law/b.yaml"));
        write("lexicon/a.txt", "@category insult\n" + "词".repeat(700_000));
        write("law/deep.yaml", "a: " + "[".repeat(20_000));

        assertThat(FolderCheck.read(folder))
                .extracting(slip -> slip.place().file() + " " + slip.code())
                .containsExactly(
                        "law/b.yaml not-a-file",
                        "law/deep.yaml too-deep",
                        "law/loop link",
                        "lexicon/a.txt file-too-large",
                        "rules/a.drl link");
    }

    /** As Kubernetes mounts a folder: each file a link into {@code ..data}, itself a link that is swapped. */
    @Test
    void a_mounted_volume_is_read_and_no_link_that_leads_elsewhere() throws IOException {
        write("rules/..2026_11/own.drl", RULE.replace("trial.one", "trial.own").replace("Case(", "Cace("));
        Files.createSymbolicLink(folder.resolve("rules/..data"), Path.of("..2026_11"));
        Files.createSymbolicLink(folder.resolve("rules/own.drl"), Path.of("..data/own.drl"));
        Files.createSymbolicLink(folder.resolve("rules/out.drl"), Path.of("..data/../../law/parameters.yaml"));

        assertThat(FolderCheck.read(folder))
                .extracting(slip -> slip.place().file() + " " + slip.code())
                .containsExactly("rules/out.drl link", "rules/own.drl unknown-fact");
    }

    @Test
    void what_is_hardly_meant_so_is_a_warning() throws IOException {
        write("rules/a.drl", RULE.replace("trial.one", "trial.a").replaceAll("Case\\(.*\\)", "Case()"));
        write("rules/b.drl", "// later\n");

        assertThat(FolderCheck.read(folder))
                .allSatisfy(slip -> assertThat(slip.severity()).isEqualTo(Severity.WARNING))
                .extracting(Diagnostic::code)
                .containsExactly("always-true", "no-rule");
    }

    @Test
    void rules_that_decide_twice_and_what_is_long_over_are_warnings() throws IOException {
        String bar = RULE.replace("ADVISE", "BAR");
        write("rules/a.drl", bar.replace("trial.one", "trial.a") + bar.replace("trial.one", "trial.b"));
        write(
                "rules/c.drl",
                bar.replace("trial.one", "trial.c").replace("report == false", "report == false, paper.facts == true"));
        write("rules/d.drl", RULE.replace("trial.one", "trial.d").replace("试验", "试".repeat(61)));
        write(
                "rules/f.drl",
                RULE.replace("trial.one", "trial.f").replace("report == false", "report == false || report != false"));
        write(
                "rules/e.drl",
                """
                rule "trial.e"
                  @stratum( DERIVE ) @area( JURISDICTION ) @zh( "试" ) @en( "trial" )
                when
                  $door : CandidateForum( authority == "post-12305", matter == "charge-dispute" )
                then
                  findings.open( $door.forum() );
                end
                """);
        assertThat(FolderCheck.read(folder))
                .extracting(slip -> slip.place().file() + ":" + slip.place().line() + " " + slip.code())
                .contains(
                        "rules/a.drl:11 same-condition",
                        "rules/c.drl:1 contained",
                        "rules/d.drl:4 message-too-long",
                        "rules/e.drl:1 never-meets",
                        "rules/f.drl:7 always-holds");
    }

    @Test
    void a_person_sees_the_line_with_a_mark_under_the_word() throws IOException {
        write("rules/trial.drl", RULE.replace("report ==", "reprot =="));

        assertThat(DiagnosticText.write(FolderCheck.read(folder), true))
                .isEqualTo(
                        """
                        rules/trial.drl:7:45: 错误 unknown-word：Case 没有“reprot”
                          7 |   Case( complainant.consumer == Answer.YES, reprot == false )
                            |                                             ^^^^^^
                          也许：report

                        错误 1 处，提醒 0 处
                        """);
    }

    @Test
    void nothing_that_a_terminal_would_obey_is_printed() throws IOException {
        write("rules/trial.drl", RULE.replace("试验", "试\u001B[31m\u202E验"));

        assertThat(DiagnosticText.write(FolderCheck.read(folder), false)).doesNotContain("\u001B", "\u202E");
    }

    @Test
    void a_machine_reads_json_and_sarif() throws IOException {
        write("rules/trial.drl", RULE.replace("report ==", "reprot =="));
        List<Diagnostic> slips = FolderCheck.read(folder);

        assertThat(DiagnosticJson.write(slips))
                .contains("\"code\" : \"unknown-word\"", "\"line\" : 7", "\"column\" : 45", "\"en\" : \"report\"");
        assertThat(DiagnosticJson.sarif(slips, false, "1"))
                .contains("\"version\" : \"2.1.0\"", "\"ruleId\" : \"unknown-word\"", "\"startColumn\" : 45")
                .contains("\"endColumn\" : 51", "\"uri\" : \"rules/trial.drl\"", "Case has no 'reprot'. Maybe: report");
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
