package io.complaintrules.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WrapTest {
    @Test
    void chinese_breaks_between_characters_and_keeps_a_closing_mark_with_its_word() {
        assertThat(lines("甲乙丙丁，戊己", 8)).containsExactly("甲乙丙", "丁，戊己");
        assertThat(lines("甲乙丙“丁”", 8)).containsExactly("甲乙丙", "“丁”");
    }

    @Test
    void english_breaks_at_spaces_only() {
        assertThat(lines("File with the appeal body", 10)).containsExactly("File with", "the appeal", "body");
        assertThat(lines("see https://example.com/long now", 10))
                .containsExactly("see", "https://example.com/long", "now");
    }

    @Test
    void a_word_of_any_length_stays_whole_and_the_lines_behind_it_are_full_again() {
        String word = "x".repeat(100_000);
        assertThat(lines("see " + word + " and read on", 10)).containsExactly("see", word, "and read", "on");
    }

    @Test
    void a_tone_goes_on_in_the_next_line() {
        List<Inline> lines = Wrap.lines(Inline.of("甲乙").plus("丙丁", Tone.STRONG), 6);
        assertThat(lines).containsExactly(Inline.of("甲乙").plus("丙", Tone.STRONG), Inline.EMPTY.plus("丁", Tone.STRONG));
    }

    @Test
    void nothing_is_lost_and_no_line_is_too_wide() {
        String letters = "甲乙丙，。“”（）【】abc 12👍🏽🇨🇳é";
        List<String> clusters = DisplayWidth.clusters(letters);
        Random random = new Random(7);
        for (int run = 0; run < 500; run++) {
            StringBuilder text = new StringBuilder("头");
            for (int i = 0; i < 60; i++) {
                text.append("字").append(clusters.get(random.nextInt(clusters.size())));
            }
            List<String> lines = lines(text.toString(), 20);
            assertThat(String.join("", lines).replace(" ", ""))
                    .isEqualTo(text.toString().replace(" ", ""));
            assertThat(lines).allMatch(line -> DisplayWidth.of(line) <= 20);
        }
    }

    private static List<String> lines(String text, int width) {
        return Wrap.lines(Inline.of(text), width).stream()
                .map(line -> line.runs().stream().map(Inline.Run::text).collect(Collectors.joining()))
                .toList();
    }
}
