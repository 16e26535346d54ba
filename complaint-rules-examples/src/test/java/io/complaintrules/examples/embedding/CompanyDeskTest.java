package io.complaintrules.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.complaintrules.ComplaintRules;
import io.complaintrules.authoring.SourceArchive;
import io.complaintrules.authoring.check.FolderCheck;
import io.complaintrules.complaint.Complaint;
import io.complaintrules.engine.RuleSyntaxException;
import io.complaintrules.report.Language;
import io.complaintrules.report.Report;
import io.complaintrules.testing.RuleScenarios;
import io.complaintrules.verdict.Amendment;
import io.complaintrules.verdict.RuleLayer;
import io.complaintrules.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A company's own rules, law data and phrases on top of the bundled ones. */
class CompanyDeskTest {
    private static final Path DESK = Path.of("overlays/company-desk");
    private static final Complaint COMPLAINT = Complaint.builder()
            .filedOn(LocalDate.of(2026, 11, 23))
            .text("2026年10月8日账单多出一项198元的业务，广电服务号没有办理过，简直一无是处，信号一塌糊涂。")
            .matters("charge-dispute")
            .build();

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> its_scenarios_hold() {
        return RuleScenarios.in(DESK);
    }

    @Test
    void receipt_and_report_say_what_was_laid_over_and_what_was_switched_off_and_why() {
        ComplaintRules rules = ComplaintRules.builder().standard().overlay(DESK).build();
        Verdict verdict = rules.assess(COMPLAINT);

        assertThat(verdict.finding("desk.venue")).isPresent();
        assertThat(verdict.finding("court.venue")).isEmpty();
        assertThat(verdict.language().flags()).isEmpty();
        List<RuleLayer> layers = verdict.receipt().layers();
        assertThat(layers).extracting(RuleLayer::name).containsExactly("complaint-rules", "company-desk");
        assertThat(layers.get(0).amendments()).isEmpty();
        assertThat(layers.get(1).amendments())
                .extracting(Amendment::kind, Amendment::id, Amendment::by)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("rule", "language.exaggeration", null),
                        org.assertj.core.groups.Tuple.tuple("rule", "court.venue", "desk.venue"),
                        org.assertj.core.groups.Tuple.tuple("law", "companies/中国广电", "company-desk"),
                        org.assertj.core.groups.Tuple.tuple("phrase", "一塌糊涂", null));
        assertThat(Report.of(COMPLAINT, verdict, rules.law()).text(Language.ZH, false))
                .contains("本次核对另用了：company-desk", "规则 language.exaggeration 已停用：客服记录保留原话，不提示夸张用语");
    }

    @Test
    void the_bundled_rules_alone_have_no_layers() {
        ComplaintRules rules = ComplaintRules.standard();
        Verdict verdict = rules.assess(COMPLAINT);

        assertThat(verdict.receipt().layers()).isNull();
        assertThat(verdict.finding("court.venue")).isPresent();
        assertThat(verdict.language().flags()).isNotEmpty();
        assertThat(Report.of(COMPLAINT, verdict, rules.law()).text(Language.ZH, false))
                .doesNotContain("本次核对另用了");
    }

    @Test
    void an_overlay_on_a_folder_is_the_same_as_on_the_bundled_rules() {
        Path bundled = Path.of("../complaint-rules-drl");
        Verdict one = ComplaintRules.builder().overlay(DESK).build().assess(COMPLAINT);
        Verdict other =
                ComplaintRules.builder().folder(bundled).overlay(DESK).build().assess(COMPLAINT);

        assertThat(other.findings()).isEqualTo(one.findings());
        assertThat(other.receipt().rules()).isEqualTo(one.receipt().rules());
    }

    @Test
    void a_second_overlay_lies_on_the_first() throws IOException {
        write("off.yaml", "rules: {desk.venue: 试验}");

        Verdict verdict =
                ComplaintRules.builder().overlay(DESK).overlay(folder).build().assess(COMPLAINT);

        assertThat(verdict.finding("desk.venue")).isEmpty();
        assertThat(verdict.receipt().layers()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "rules/a.drl; `rule \"court.venue\"~@area( ADMISSIBILITY ) @zh( \"一\" ) @en( \"one\" )~when~  Case( report == true )~then~  findings.raise();~end`; 1; 1; id-taken",
                "rules/a.drl; `rule \"a\"~@area( ADMISSIBILITY ) @zh( \"一\" ) @en( \"one\" ) @replaces( \"court.venue\" )~when~  Case( report == true )~then~  findings.raise();~end`; 2; 48; replaces-needs-reason",
                "rules/a.drl; `rule \"a\"~@area( ADMISSIBILITY ) @zh( \"一\" ) @en( \"one\" ) @replaces( \"court.veneu\" ) @reason( \"x\" )~when~  Case( report == true )~then~  findings.raise();~end`; 2; 60; unknown-id",
                "off.yaml; `rules: {court.veneu: 试验}`; 1; 9; unknown-id",
                "off.yaml; `rules: {court.venue: \"\"}`; 1; 9; reason-missing",
                "off.yaml; `rule: {court.venue: 试验}`; 1; 1; unknown-key",
                "off.yaml; `phrases: {没有这个词的: 试验}`; 1; 11; phrase-not-there",
                "lexicon/a.txt; `@category exaggeration~一塌糊涂`; 2; 1; phrase-twice",
                "law/a.yaml; `companies:~  - {name: 中国广电, kind: CARRIER, aliases: [广电服务号]}`; 2; 12; defined-twice",
                "law/a.yaml; `companies:~  - {name: 没有, replaces: 试验, kind: CARRIER, aliases: [没有号]}`; 2; 16; entry-not-there",
                "law/a.yaml; `companies:~  - {name: 中国广电, replaces: \"\", kind: CARRIER, aliases: [广电服务号]}`; 2; 18; reason-missing",
            })
    void a_slip_is_told_where_it_stands(String file, String text, int line, int column, String code)
            throws IOException {
        write(file, text.replace('~', '\n'));

        assertThat(FolderCheck.check(folder, List.of(SourceArchive.bundled()), false))
                .anySatisfy(slip -> {
                    assertThat(slip.code()).isEqualTo(code);
                    assertThat(slip.place().file()).isEqualTo(file);
                    assertThat(slip.place().line()).isEqualTo(line);
                    assertThat(slip.place().column()).isEqualTo(column);
                });
    }

    @Test
    void what_is_replaced_may_keep_its_name() throws IOException {
        write(
                "rules/a.drl",
                """
                rule "court.venue"
                  @area( ADMISSIBILITY ) @route( "court" )
                  @replaces( "court.venue" ) @reason( "试验" )
                  @zh( "一" ) @en( "one" )
                when
                  Case( forums contains "court" )
                then
                  findings.raise();
                end
                """);

        Verdict verdict = ComplaintRules.builder().overlay(folder).build().assess(COMPLAINT);
        assertThat(verdict.finding("court.venue").orElseThrow().message().en()).isEqualTo("one");
    }

    @Test
    void a_folder_with_nothing_in_it_is_refused() {
        assertThatThrownBy(() -> ComplaintRules.builder().overlay(folder).build())
                .isInstanceOf(RuleSyntaxException.class)
                .hasMessageContaining("neither rules, law, lexicon nor off.yaml");
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
