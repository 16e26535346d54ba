package io.complaintrules.reading;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The hits of one category, found by place. They come sorted by where they begin. */
final class HitIndex {

    private static final int LONGEST = 64;

    private static final HitIndex NONE = new HitIndex(List.of());

    private final List<Hit> hits;

    HitIndex(List<Hit> hits) {
        this.hits = hits;
    }

    static HitIndex of(Map<String, HitIndex> groups, String category) {
        return groups.getOrDefault(category, NONE);
    }

    boolean isEmpty() {
        return hits.isEmpty();
    }

    int size() {
        return hits.size();
    }

    Hit get(int index) {
        return hits.get(index);
    }

    /** Index of the first hit that begins at or after a place. */
    private int firstFrom(int at) {
        return Places.firstFrom(hits, Hit::from, at);
    }

    @Nullable Hit startingAt(int at) {
        int first = firstFrom(at);
        return first < hits.size() && hits.get(first).from() == at ? hits.get(first) : null;
    }

    /** The longest hit that ends at a place. */
    @Nullable Hit endingAt(int at) {
        for (int i = firstFrom(at - LONGEST); i < hits.size() && hits.get(i).from() < at; i++) {
            if (hits.get(i).to() == at) {
                return hits.get(i);
            }
        }
        return null;
    }

    /** The longest hit around a place. */
    @Nullable Hit covering(int at) {
        Hit longest = null;
        for (int i = firstFrom(at - LONGEST); i < hits.size() && hits.get(i).from() <= at; i++) {
            Hit hit = hits.get(i);
            if (hit.to() > at && (longest == null || hit.to() - hit.from() > longest.to() - longest.from())) {
                longest = hit;
            }
        }
        return longest;
    }

    /** The first hit that lies between two places. */
    @Nullable Hit within(int from, int to) {
        for (int i = firstFrom(from); i < hits.size() && hits.get(i).from() < to; i++) {
            if (hits.get(i).to() <= to) {
                return hits.get(i);
            }
        }
        return null;
    }

    /** The last hit that lies between two places. */
    @Nullable Hit lastWithin(int from, int to) {
        for (int i = firstFrom(to) - 1; i >= 0 && hits.get(i).from() >= from; i--) {
            if (hits.get(i).to() <= to) {
                return hits.get(i);
            }
        }
        return null;
    }
}
