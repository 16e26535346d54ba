package io.complaintrules.verdict;

import java.util.ArrayList;
import java.util.List;

/** What the findings conclude. */
final class Conclusions {
    private final List<Finding> findings;

    Conclusions(List<Finding> findings) {
        this.findings = findings;
    }

    /** Returns those of a kind, in the order of the findings, in a list of the caller's own. */
    <T extends Conclusion> List<T> all(Class<T> kind) {
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
