package io.complaintrules.engine;

import io.complaintrules.verdict.Conclusion;
import io.complaintrules.verdict.Finding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the rules found in one run. Not thread-safe. */
final class Found {
    private final List<Finding> findings = new ArrayList<>(100);
    /** The rule of each finding. */
    private final List<LoadedRule> rules = new ArrayList<>(100);

    private final Set<String> bodies = new HashSet<>();

    void add(LoadedRule rule, Finding finding) {
        rules.add(rule);
        findings.add(finding);
    }

    /** Hears what a rule concludes: a body that it finds competent, or the one that was chosen, counts from now on. */
    void hear(@Nullable Conclusion what) {
        if (what instanceof Conclusion.Competent forum) {
            bodies.add(forum.authority());
        } else if (what instanceof Conclusion.Chosen chosen && chosen.authority() != null) {
            bodies.add(chosen.authority());
        }
    }

    /**
     * Returns them sorted by rule, without repeats. What is only about bodies that neither take the matter nor were chosen is
     * left out.
     */
    List<Finding> sorted() {
        long[] order = order();
        Finding[] sorted = new Finding[order.length];
        int ofRule = 0;
        int end = 0;
        for (int i = 0; i < order.length; i++) {
            Finding finding = findings.get((int) order[i]);
            if (concernsBody(finding.routes())) {
                sorted[end++] = finding;
            }
            if (i + 1 == order.length || place(order[i + 1]) != place(order[i])) {
                end = withoutRepeats(sorted, ofRule, end);
                ofRule = end;
            }
        }
        return List.of(end == sorted.length ? sorted : Arrays.copyOf(sorted, end));
    }

    /** The findings by the place of their rule: that in the upper half of a number, the finding's own in the lower. */
    private long[] order() {
        long[] order = new long[rules.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = (long) rules.get(i).place << Integer.SIZE | i;
        }
        Arrays.sort(order);
        return order;
    }

    private static int place(long one) {
        return (int) (one >>> Integer.SIZE);
    }

    private boolean concernsBody(List<String> routes) {
        for (int i = 0; i < routes.size(); i++) {
            if (bodies.contains(routes.get(i))) {
                return true;
            }
        }
        return routes.isEmpty();
    }

    /** Sorts the findings of one rule; returns where they end without repeats. */
    private static int withoutRepeats(Finding[] all, int from, int to) {
        if (to - from < 2) {
            return to;
        }
        Arrays.sort(all, from, to, FindingOrder.WITHIN_A_RULE);
        int end = from + 1;
        for (int i = end; i < to; i++) {
            if (FindingOrder.WITHIN_A_RULE.compare(all[i], all[end - 1]) != 0) {
                all[end++] = all[i];
            }
        }
        return end;
    }
}
