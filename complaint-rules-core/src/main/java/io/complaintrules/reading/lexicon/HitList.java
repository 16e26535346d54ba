package io.complaintrules.reading.lexicon;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;

/** All hits of a text by place, told apart by category once. Immutable. */
public final class HitList extends AbstractList<Hit> implements RandomAccess {
    private static final Comparator<Hit> BY_CATEGORY = Comparator.comparing(Hit::category);

    private final List<Hit> hits;
    private final Map<String, HitIndex> groups;

    /** Takes over a list that nobody changes any more. */
    HitList(List<Hit> hits) {
        this.hits = hits;
        groups = groups(hits);
    }

    /** The hits of every category. */
    public static Map<String, HitIndex> groups(List<Hit> hits) {
        if (hits instanceof HitList list) {
            return list.groups;
        }
        List<Hit> sorted = new ArrayList<>(hits);
        sorted.sort(BY_CATEGORY);
        Map<String, HitIndex> groups = new HashMap<>();
        int from = 0;
        for (int to = 1; to <= sorted.size(); to++) {
            String category = sorted.get(from).category();
            if (to == sorted.size() || !sorted.get(to).category().equals(category)) {
                groups.put(category, new HitIndex(sorted.subList(from, to)));
                from = to;
            }
        }
        return groups;
    }

    @Override
    public Hit get(int index) {
        return hits.get(index);
    }

    @Override
    public int size() {
        return hits.size();
    }
}
