package io.complaintrules.examples.measure;

import java.util.List;

/**
 * How often something was expected and found.
 *
 * @param hits expected and found
 * @param falseAlarms found, not expected
 * @param misses expected, not found
 */
public record Confusion(long hits, long falseAlarms, long misses) {

    /**
     * Whether something was expected, and whether it was found.
     *
     * @param expected by the label
     * @param found by the reading
     */
    public record Pair(boolean expected, boolean found) {}

    /** Counts pairs. */
    public static Confusion of(List<Pair> pairs) {
        long hits = 0;
        long falseAlarms = 0;
        long misses = 0;
        for (Pair pair : pairs) {
            if (pair.expected() && pair.found()) {
                hits++;
            } else if (pair.found()) {
                falseAlarms++;
            } else if (pair.expected()) {
                misses++;
            }
        }
        return new Confusion(hits, falseAlarms, misses);
    }

    /** The sum of both counts. */
    public Confusion plus(Confusion other) {
        return new Confusion(hits + other.hits, falseAlarms + other.falseAlarms, misses + other.misses);
    }

    /** Share of what was found that was expected; 0 when nothing was found. */
    public double precision() {
        return hits + falseAlarms == 0 ? 0 : (double) hits / (hits + falseAlarms);
    }

    /** Share of what was expected that was found; 0 when nothing was expected. */
    public double recall() {
        return hits + misses == 0 ? 0 : (double) hits / (hits + misses);
    }

    /** Harmonic mean of {@link #precision()} and {@link #recall()}; 0 when both are. */
    public double f1() {
        double precision = precision();
        double recall = recall();
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
}
