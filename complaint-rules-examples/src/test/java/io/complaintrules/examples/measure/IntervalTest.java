package io.complaintrules.examples.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IntervalTest {

    @Test
    void draws_are_those_of_python_with_the_same_seed() {
        MersenneTwister random = new MersenneTwister(7);
        assertThat(IntStream.range(0, 10).map(i -> random.below(100)))
                .containsExactly(41, 19, 50, 83, 6, 9, 68, 12, 46, 74);
    }

    @Test
    void draws_stay_those_of_python_after_the_state_was_used_up() {
        MersenneTwister random = new MersenneTwister(7);
        List<Integer> drawn =
                IntStream.range(0, 2000).map(i -> random.below(677)).boxed().collect(Collectors.toList());
        assertThat(drawn).endsWith(504, 570, 59);
        assertThat(drawn.stream().mapToInt(Integer::intValue).sum()).isEqualTo(665_472);
    }

    @Test
    void an_interval_is_that_of_the_same_bootstrap_in_python() {
        List<Integer> hits = List.of(1, 1, 0, 1, 0, 0, 1, 1, 1, 0);
        assertThat(Interval.of(hits, IntervalTest::mean)).isEqualTo(new Interval(0.3, 0.9));
    }

    @Test
    void what_never_varies_has_an_interval_without_width() {
        assertThat(Interval.of(Collections.nCopies(20, 1), IntervalTest::mean)).isEqualTo(new Interval(1, 1));
    }

    private static double mean(List<Integer> sample) {
        return sample.stream().mapToInt(Integer::intValue).sum() / (double) sample.size();
    }
}
