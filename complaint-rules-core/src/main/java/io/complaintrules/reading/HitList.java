package io.complaintrules.reading;

import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;

/** All hits of a text by place, told apart by category once. Immutable. */
final class HitList extends AbstractList<Hit> implements RandomAccess {
    private final List<Hit> hits;
    private final Map<String, HitIndex> groups;

    /** Takes over a list that nobody changes any more. */
    HitList(List<Hit> hits) {
        this.hits = hits;
        groups = groups(hits);
    }

    /** The hits of every category. */
    static Map<String, HitIndex> groups(List<Hit> hits) {
        if (hits instanceof HitList list) {
            return list.groups;
        }
        Map<String, HitIndex> groups = new HashMap<>();
        for (Hit hit : hits) {
            HitIndex group = groups.get(hit.category());
            if (group == null) {
                group = new HitIndex();
                groups.put(hit.category(), group);
            }
            group.add(hit);
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
