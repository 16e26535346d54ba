package io.complaintrules.reading.lexicon;

import java.util.AbstractList;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.RandomAccess;

/** All hits of a text by place, the longer first, told apart by category once. Immutable. */
public final class HitList extends AbstractList<Hit> implements RandomAccess {
    /** No hit. */
    public static final HitList NONE = new HitList(new Hit[0], 0);

    private final Hit[] hits;
    private final int size;
    private final Map<String, Group> groups;

    /** Takes the first hits of an array, in their order, which nobody changes any more. */
    HitList(Hit[] hits, int size) {
        this.hits = hits;
        this.size = size;
        groups = groups(hits, size);
    }

    /** Counts the hits of each category, then puts them side by side, each category in a stretch of its own. */
    private static Map<String, Group> groups(Hit[] hits, int size) {
        Map<String, Group> groups = new HashMap<>();
        for (int i = 0; i < size; i++) {
            String category = hits[i].category();
            Group group = groups.get(category);
            if (group == null) {
                group = new Group();
                groups.put(category, group);
            }
            group.end++;
        }
        int next = 0;
        for (Group group : groups.values()) {
            int count = group.end;
            group.first = next;
            group.end = next;
            next += count;
        }
        Hit[] together = new Hit[size];
        for (int i = 0; i < size; i++) {
            Group group = groups.get(hits[i].category());
            if (group != null) {
                together[group.end++] = hits[i];
            }
        }
        for (Group group : groups.values()) {
            group.hits = new HitIndex(together, group.first, group.end);
        }
        return groups;
    }

    /** A category while its hits are counted and put together, then these. */
    private static final class Group {
        int first;
        int end;
        HitIndex hits = HitIndex.NONE;
    }

    /** Returns the hits of one category, found by place; empty when there are none. */
    public HitIndex of(String category) {
        Group group = groups.get(category);
        return group == null ? HitIndex.NONE : group.hits;
    }

    @Override
    public Hit get(int index) {
        return hits[Objects.checkIndex(index, size)];
    }

    @Override
    public int size() {
        return size;
    }
}
