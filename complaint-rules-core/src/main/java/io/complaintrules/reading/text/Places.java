package io.complaintrules.reading.text;

import java.util.List;
import java.util.function.ToIntFunction;

/** Looks up things that are sorted by where they begin. */
public final class Places {
    private Places() {}

    /** Index of the first thing that begins at or after a place. */
    public static <T> int firstFrom(List<T> sorted, ToIntFunction<T> start, int at) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (start.applyAsInt(sorted.get(middle)) < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
