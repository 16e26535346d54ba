package io.complaintrules.examples.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of the result.
 *
 * @param name what was measured
 * @param precision precision, null for a share or a mean
 * @param recall recall, null for a share or a mean
 * @param value F1, or the share, or the mean
 * @param rows how many rows it was taken over, null for a figure that is not taken over rows
 * @param interval its 95% interval, null when it has none
 */
public record Figure(
        String name,
        @Nullable Double precision,
        @Nullable Double recall,
        double value,
        @Nullable Integer rows,
        @Nullable Interval interval) {
    private static final int NAME_WIDTH = 34;
    private static final int DIGITS = 3;

    /** Precision, recall and F1 over rows. */
    static Figure ofPairs(String name, List<Confusion.Pair> pairs) {
        Confusion all = Confusion.of(pairs);
        Interval interval = pairs.isEmpty()
                ? null
                : Interval.of(pairs, sample -> Confusion.of(sample).f1());
        return new Figure(name, all.precision(), all.recall(), all.f1(), pairs.size(), interval);
    }

    /** Precision, recall and F1 of a count that is not taken over rows. */
    static Figure ofCount(String name, Confusion count) {
        return new Figure(name, count.precision(), count.recall(), count.f1(), null, null);
    }

    /** Share of hits; {@code hits} is not empty. */
    static Figure ofHits(String name, List<Boolean> hits) {
        return new Figure(name, null, null, share(hits), hits.size(), Interval.of(hits, Figure::share));
    }

    /** Mean of the values of figures. */
    static Figure ofMean(String name, List<Figure> figures) {
        double sum = figures.stream().map(Figure::value).reduce(0.0, Double::sum);
        return new Figure(name, null, null, sum / figures.size(), null, null);
    }

    private static double share(List<Boolean> hits) {
        return (double) hits.stream().filter(hit -> hit).count() / hits.size();
    }

    /** The figure as a line for a terminal. */
    public String line() {
        StringBuilder line = new StringBuilder(name);
        line.append(" ".repeat(Math.max(0, NAME_WIDTH - name.length()))).append(' ');
        if (precision != null && recall != null) {
            line.append("P ")
                    .append(shown(precision))
                    .append("  R ")
                    .append(shown(recall))
                    .append("  F1 ");
        }
        line.append(shown(value));
        if (rows != null) {
            line.append("  (n=").append(rows).append(", ");
            line.append(
                    interval == null ? "no interval" : "95% " + shown(interval.low()) + ".." + shown(interval.high()));
            line.append(')');
        }
        return line.toString();
    }

    private static String shown(double number) {
        return new BigDecimal(number).setScale(DIGITS, RoundingMode.HALF_EVEN).toPlainString();
    }
}
