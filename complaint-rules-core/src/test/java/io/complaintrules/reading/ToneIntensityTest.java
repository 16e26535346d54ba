package io.complaintrules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.complaintrules.facts.Mention;
import java.util.List;
import org.junit.jupiter.api.Test;

class ToneIntensityTest {

    private static final TextReader READER = new TextReader(
            Lexicon.parse(
                    "a.txt",
                    """
            @category heat
            {居然,竟然} | heat=3
            你们 | heat=2
            请 | heat=-4
            @category venting
            @severity 1
            太慢 | weak=yes
            @category term
            @severity 0
            你们的套餐 | heat=-1
            """));

    private static List<Mention> read(String text) {
        return READER.read(text, null).mentions();
    }

    @Test
    void every_mention_knows_how_heated_the_whole_text_reads() {
        assertThat(read("太慢，你们居然不管。").get(0).intensity()).isEqualTo(5);
        assertThat(read("太慢，请回复。").get(0).intensity()).isEqualTo(-4);
    }

    @Test
    void a_line_counts_once_whatever_stands_in_the_text_and_how_often() {
        assertThat(read("居然太慢，竟然不管，居然。").get(0).intensity()).isEqualTo(3);
    }

    @Test
    void what_is_quoted_or_a_term_of_art_heats_nothing() {
        assertThat(read("太慢，他说“你们居然”。").get(0).intensity()).isZero();
        assertThat(read("太慢，你们的套餐。").get(0).intensity()).isEqualTo(-1);
    }

    @Test
    void the_clause_that_weighs_most_is_a_mention_of_its_own() {
        Mention clause = read("等了三天，你们居然不管，竟然。").get(0);
        assertThat(clause.category()).isEqualTo("heat");
        assertThat(clause.start()).isEqualTo(5);
        assertThat(clause.end()).isEqualTo(11);
        assertThat(clause.weak()).isFalse();
        assertThat(clause.company()).isZero();
    }

    @Test
    void a_calm_text_has_no_such_clause() {
        assertThat(read("请回复。")).isEmpty();
    }
}
