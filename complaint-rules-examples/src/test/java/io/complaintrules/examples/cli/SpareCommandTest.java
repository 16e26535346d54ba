package io.complaintrules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpareCommandTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void a_lexicon_file() throws IOException {
        file = folder.resolve("own.txt");
        Files.writeString(
                file,
                """
                @category insult
                @severity 2
                @unless-before 小
                大坑 | unless-after=洼 # a hole
                + 这是个大坑
                烂货
                """);
    }

    @Test
    void the_word_behind_becomes_a_guard_with_its_example() throws IOException {
        Run run = Run.of("rules", "spare", file.toString(), "大坑村");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("own.txt:4");
        assertThat(file).content().contains("大坑 | unless-after=洼,村 # a hole\n+ 这是个大坑\n- 大坑村\n烂货\n");
    }

    @Test
    void the_word_before_joins_what_a_directive_gave() throws IOException {
        assertThat(Run.of("rules", "spare", file.toString(), "修破烂货").code()).isZero();
        assertThat(file).content().endsWith("烂货 | unless-before=小,修破\n- 修破烂货\n");
    }

    @Test
    void what_is_not_found_or_stands_alone_changes_nothing() throws IOException {
        String before = Files.readString(file);
        assertThat(Run.of("rules", "spare", file.toString(), "平路").code()).isOne();
        assertThat(Run.of("rules", "spare", file.toString(), "大坑洼地").code()).isOne();
        Run alone = Run.of("rules", "spare", file.toString(), "大坑", "--lang", "en");
        assertThat(alone.code()).isOne();
        assertThat(alone.err()).contains("Maybe give it with the word before or behind");
        assertThat(file).content().isEqualTo(before);
    }

    @Test
    void a_file_with_slips_is_told_of_them_and_stays() throws IOException {
        Files.writeString(file, "@categry insult\n大坑\n");
        Run run = Run.of("rules", "spare", file.toString(), "大坑村");
        assertThat(run.code()).isOne();
        assertThat(run.out()).contains("@category");
        assertThat(file).content().isEqualTo("@categry insult\n大坑\n");
    }
}
