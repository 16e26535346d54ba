package io.complaintrules.examples.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A 95% interval by the bootstrap: the figure over 300 samples drawn with replacement, from the 2.5th to the 97.5th percentile. The
 * draws are always the same.
 *
 * @param low lower end
 * @param high upper end
 */
public record Interval(double low, double high) {
    private static final int SAMPLES = 300;
    private static final int SEED = 7;
    private static final double TAIL = .025;

    /**
     * The interval of a figure.
     *
     * @param items what the figure is taken over; at least one
     * @param figure the figure of one sample
     */
    public static <T> Interval of(List<T> items, ToDoubleFunction<List<T>> figure) {
        MersenneTwister random = new MersenneTwister(SEED);
        double[] figures = new double[SAMPLES];
        for (int i = 0; i < SAMPLES; i++) {
            List<T> sample = new ArrayList<>(items.size());
            for (int drawn = 0; drawn < items.size(); drawn++) {
                sample.add(items.get(random.below(items.size())));
            }
            figures[i] = figure.applyAsDouble(sample);
        }
        Arrays.sort(figures);
        return new Interval(figures[(int) (TAIL * SAMPLES)], figures[(int) ((1 - TAIL) * SAMPLES) - 1]);
    }
}
