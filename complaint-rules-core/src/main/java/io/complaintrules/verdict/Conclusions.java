package io.complaintrules.verdict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the findings conclude, by kind, in their order. */
final class Conclusions {
    private final Map<Class<?>, List<Object>> byKind = new HashMap<>(32);

    Conclusions(List<Finding> findings) {
        for (Finding finding : findings) {
            Conclusion what = finding.conclusion();
            if (what != null) {
                byKind.computeIfAbsent(what.getClass(), kind -> new ArrayList<>(4))
                        .add(what);
            }
        }
    }

    @SuppressWarnings("unchecked") // filed under their own class
    <T extends Conclusion> List<T> all(Class<T> kind) {
        List<T> all = (List<T>) (List<?>) byKind.getOrDefault(kind, List.of());
        return all;
    }
}
