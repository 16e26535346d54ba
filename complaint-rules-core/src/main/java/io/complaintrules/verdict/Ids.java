package io.complaintrules.verdict;

import java.util.Collections;
import java.util.List;

/** Lists of ids that stay sorted and hold none twice: what few ids need of a set. */
final class Ids {
    private Ids() {}

    /** Puts an id in its place; returns false where it stands there already. */
    static boolean add(List<String> sorted, String id) {
        int place = Collections.binarySearch(sorted, id);
        if (place < 0) {
            sorted.add(-1 - place, id);
        }
        return place < 0;
    }

    static void addAll(List<String> sorted, List<String> ids) {
        for (int i = 0; i < ids.size(); i++) {
            add(sorted, ids.get(i));
        }
    }
}
