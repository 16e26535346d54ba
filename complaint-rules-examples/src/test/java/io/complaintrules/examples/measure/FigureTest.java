package io.complaintrules.examples.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.complaintrules.examples.measure.Confusion.Pair;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class FigureTest {

    @Test
    void counts_give_precision_recall_and_f1() {
        Confusion count = Confusion.of(List.of(
                new Pair(true, true),
                new Pair(true, true),
                new Pair(true, false),
                new Pair(false, true),
                new Pair(false, true),
                new Pair(false, false)));
        assertThat(count).isEqualTo(new Confusion(2, 2, 1));
        assertThat(count.precision()).isEqualTo(0.5);
        assertThat(count.recall()).isEqualTo(2 / 3.0);
        assertThat(count.f1()).isCloseTo(4 / 7.0, within(1e-12));
    }

    @Test
    void nothing_expected_and_nothing_found_is_zero_and_no_fault() {
        assertThat(Confusion.of(List.of()).f1()).isZero();
        assertThat(Confusion.of(List.of(new Pair(false, false))).f1()).isZero();
        assertThat(Confusion.of(List.of(new Pair(true, false))).precision()).isZero();
    }

    @Test
    void a_line_shows_what_there_is() {
        assertThat(Figure.ofPairs("wording", Collections.nCopies(4, new Pair(true, true)))
                        .line())
                .isEqualTo("wording                            P 1.000  R 1.000  F1 1.000  (n=4, 95% 1.000..1.000)");
        assertThat(Figure.ofCount("characters", new Confusion(1, 1, 0)).line())
                .isEqualTo("characters                         P 0.500  R 1.000  F1 0.667");
        assertThat(Figure.ofPairs("none", List.of()).line()).endsWith("F1 0.000  (n=0, no interval)");
    }

    @Test
    void ties_are_rounded_to_the_even_digit() {
        assertThat(new Figure("tie", null, null, 0.0625, null, null).line()).endsWith(" 0.062");
        assertThat(new Figure("tie", null, null, 0.1875, null, null).line()).endsWith(" 0.188");
    }
}
