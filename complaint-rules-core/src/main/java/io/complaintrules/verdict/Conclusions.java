package io.complaintrules.verdict;

import java.util.ArrayList;
import java.util.List;

/** What findings conclude. */
final class Conclusions {
    private Conclusions() {}

    /** Returns their conclusions of a kind, in their order, in a list of the caller's own. */
    static <T extends Conclusion> List<T> of(Class<T> kind, List<Finding> findings) {
        List<T> all = new ArrayList<>();
        for (Finding finding : findings) {
            Conclusion what = finding.conclusion();
            if (kind.isInstance(what)) {
                all.add(kind.cast(what));
            }
        }
        return all;
    }
}
