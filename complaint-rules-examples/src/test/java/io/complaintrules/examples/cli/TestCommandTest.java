package io.complaintrules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestCommandTest {
    @TempDir
    Path folder;

    @Test
    void the_scenarios_of_the_bundled_folder_hold() {
        Run run = Run.of("rules", "test", Folders.BUNDLED.toString());

        assertThat(run.out()).startsWith("情形：").endsWith("错误 0 处，提醒 0 处\n");
        assertThat(run.code()).isZero();
    }

    @Test
    void one_that_does_not_hold_is_told_at_its_line() throws IOException {
        Folders.copyOfBundled(folder);
        Path scenarios = Files.createDirectory(folder.resolve("scenarios"));
        Files.writeString(
                scenarios.resolve("trial.yaml"),
                """
                base: {filedOn: "2026-11-23", matters: [goods-quality], proceedings: []}
                rules:
                  court.arbitrated:
                    silent:
                      - {}
                      - {proceedings: [{forum: arbitration, status: ACCEPTED}]}
                """);

        Run run = Run.of("rules", "test", "--lang", "en", folder.toString());
        assertThat(run.out())
                .contains(
                        "scenarios: 2\n",
                        "scenarios/trial.yaml:6:9: error scenario-fails: 'court.arbitrated silent 2' does not hold");
        assertThat(run.code()).isEqualTo(1);
        assertThat(Run.of("rules", "test", "--format", "json", folder.toString())
                        .out())
                .startsWith("[")
                .contains("\"code\" : \"scenario-fails\"");
    }

    @Test
    void a_folder_with_a_slip_is_not_run() throws IOException {
        Folders.copyOfBundled(folder);
        Path court = folder.resolve("rules/court.drl");
        Files.writeString(court, Files.readString(court).replaceFirst("Case\\(", "Cace("));

        Run run = Run.of("rules", "test", folder.toString());
        assertThat(run.out()).contains("unknown-fact").doesNotContain("情形");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void a_folder_without_rules_is_wrong_usage() {
        assertThat(Run.of("rules", "test", folder.toString()).code()).isEqualTo(2);
    }
}
