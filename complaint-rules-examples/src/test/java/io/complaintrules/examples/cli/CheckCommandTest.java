package io.complaintrules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    @TempDir
    Path folder;

    @Test
    void the_bundled_folder_is_clean() {
        Run run = Run.of("rules", "check", "--no-compile", Folders.BUNDLED.toString());
        assertThat(run.out()).isEqualTo("错误 0 处，提醒 0 处\n");
        assertThat(run.code()).isZero();
    }

    @Test
    void a_slip_ends_in_one_with_its_place() throws IOException {
        Folders.copyOfBundled(folder);
        Path court = folder.resolve("rules/court.drl");
        Files.writeString(court, Files.readString(court).replaceFirst("Case\\(", "Cace("));

        Run run = Run.of("rules", "check", "--lang", "en", folder.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains("rules/court.drl:", "error unknown-fact: there is no fact 'Cace'", "^^^^", "maybe: Case");
        assertThat(Run.of("rules", "check", "--format", "sarif", folder.toString())
                        .out())
                .contains("\"version\" : \"2.1.0\"", "\"ruleId\" : \"unknown-fact\"");
        assertThat(Run.of("rules", "check", "--format", "json", folder.toString())
                        .out())
                .contains("\"code\" : \"unknown-fact\"");
    }

    @Test
    void a_folder_without_rules_is_wrong_usage() {
        Run run = Run.of("rules", "check", folder.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("FOLDER：这个文件夹里没有子文件夹 rules\n");
        assertThat(Run.of("rules", "check").code()).isEqualTo(2);
    }
}
