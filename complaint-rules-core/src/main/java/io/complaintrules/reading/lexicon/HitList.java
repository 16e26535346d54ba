package io.complaintrules.reading.lexicon;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;

/** All hits of a text by place, the longer first, told apart by category once. Immutable. */
public final class HitList extends AbstractList<Hit> implements RandomAccess {
    /** No hit. */
    public static final HitList NONE = new HitList(new Hit[0]);

    private final Hit[] hits;
    private final Map<String, HitIndex> groups;

    private HitList(Hit[] hits) {
        this.hits = hits;
        Map<String, List<Hit>> byCategory = new HashMap<>();
        for (Hit hit : hits) {
            byCategory
                    .computeIfAbsent(hit.category(), category -> new ArrayList<>())
                    .add(hit);
        }
        groups = new HashMap<>();
        byCategory.forEach((category, group) -> groups.put(category, HitIndex.of(group)));
    }

    /**
     * Puts hits in their order: counted by where they begin, then those of one place among themselves.
     *
     * @param found in any order
     * @param length of the normal form they were found in
     */
    static HitList of(List<Hit> found, int length) {
        int[] next = new int[length + 1];
        for (Hit hit : found) {
            next[hit.from() + 1]++;
        }
        for (int at = 1; at <= length; at++) {
            next[at] += next[at - 1];
        }
        Hit[] sorted = new Hit[found.size()];
        for (Hit hit : found) {
            insert(sorted, next[hit.from()]++, hit);
        }
        return new HitList(sorted);
    }

    private static void insert(Hit[] sorted, int last, Hit hit) {
        int at = last;
        while (at > 0 && sorted[at - 1] != null && Hit.BY_PLACE.compare(sorted[at - 1], hit) > 0) {
            sorted[at] = sorted[at - 1];
            at--;
        }
        sorted[at] = hit;
    }

    /** Returns the hits of one category, found by place; empty when there are none. */
    public HitIndex of(String category) {
        return groups.getOrDefault(category, HitIndex.NONE);
    }

    @Override
    public Hit get(int index) {
        return hits[index];
    }

    @Override
    public int size() {
        return hits.length;
    }
}
