package io.complaintrules.verdict;

import java.util.Collections;
import java.util.List;

/** Lists of ids that hold none twice: what few ids need of a set. */
final class Ids {
    private Ids() {}

    /** Puts an id in its place of a sorted list; returns false where it stands there already. */
    static boolean add(List<String> sorted, String id) {
        int place = Collections.binarySearch(sorted, id);
        if (place < 0) {
            sorted.add(-1 - place, id);
        }
        return place < 0;
    }

    /** Puts an id at the end of a list that is not sorted, where it stands nowhere in it. */
    static void append(List<String> ids, String id) {
        if (!ids.contains(id)) {
            ids.add(id);
        }
    }

    static void addAll(List<String> sorted, List<String> ids) {
        for (int i = 0; i < ids.size(); i++) {
            add(sorted, ids.get(i));
        }
    }
}
