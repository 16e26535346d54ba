package io.complaintrules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MutateCommandTest {
    @TempDir
    Path folder;

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    @Test
    void a_change_that_no_scenario_notices_is_told_until_it_is_listed() throws IOException {
        write(
                "rules/own.drl",
                """
                rule "own.one"
                  @area( FOLLOW_UP ) @zh( "试" ) @en( "trial" )
                when
                  Case( prior.complained == Answer.NO, report == false )
                then
                  findings.raise();
                end
                """);
        write(
                "scenarios/own.yaml",
                """
                base: {filedOn: "2026-11-23", matters: [charge-dispute], priorComplaint: {made: "NO"}}
                rules:
                  own.one:
                    fires: {}
                    silent: {priorComplaint: {made: "YES"}}
                """);
        write("lexicon/own.txt", "@category insult\n乌七八糟 | unless-after=的\n+ 真是乌七八糟！\n");

        Run run = Run.of("rules", "mutate", "--lang", "en", folder.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains(
                        "changes: 5, noticed 4, listed with a reason 0, missed 1\nguards of the lexicon: 1, noticed 0\n",
                        "mutant-survives: no scenario notices this change: drop report == false",
                        "lexicon/own.txt:3:1: error guard-unnoticed");

        write("equivalent-mutants.yaml", "own.one:\n  drop report == false: only a trial\nown.gone:\n  rule: \"\"\n");
        write("lexicon/own.txt", "@category insult\n乌七八糟 | unless-after=的\n+ 真是乌七八糟！\n- 乌七八糟的\n");
        Run listed = Run.of("rules", "mutate", "--lang", "en", folder.toString());
        assertThat(listed.out())
                .contains("noticed 4, listed with a reason 1, missed 0", "guards of the lexicon: 1, noticed 1")
                .contains("reason-missing", "mutant-listed-in-vain: 'own.gone: rule'")
                .doesNotContain("mutant-survives", "guard-unnoticed");
    }
}
