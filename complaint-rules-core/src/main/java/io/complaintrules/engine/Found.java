package io.complaintrules.engine;

import io.complaintrules.law.Bilingual;
import io.complaintrules.verdict.Conclusion;
import io.complaintrules.verdict.Finding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the rules found in one run. Not thread-safe. */
final class Found {
    private static final int USUAL = 96;

    private Finding[] findings = {};
    /** Of each finding the place of its rule in the upper half of a number, its own in the lower. */
    private long[] order = {};

    private int count;
    private final List<String> bodies = new ArrayList<>();

    void add(LoadedRule rule, Finding finding) {
        if (count == findings.length) {
            int room = Math.max(USUAL, 2 * count);
            findings = Arrays.copyOf(findings, room);
            order = Arrays.copyOf(order, room);
        }
        findings[count] = finding;
        order[count] = (long) rule.place << Integer.SIZE | count;
        count++;
    }

    /** Returns what a rule said last, null when it said nothing yet. */
    @Nullable Bilingual message(LoadedRule rule) {
        for (int i = count - 1; i >= 0; i--) {
            if (place(order[i]) == rule.place) {
                return findings[i].message();
            }
        }
        return null;
    }

    /** Hears what a rule concludes: a body that it finds competent, or the one that was chosen, counts from now on. */
    void hear(@Nullable Conclusion what) {
        String body = what instanceof Conclusion.Competent forum
                ? forum.authority()
                : what instanceof Conclusion.Chosen chosen ? chosen.authority() : null;
        if (body != null) {
            Findings.addOnce(bodies, body);
        }
    }

    /**
     * Returns them sorted by rule, without repeats. What is only about bodies that neither take the matter nor were chosen is
     * left out.
     */
    List<Finding> sorted() {
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (concernsBody(findings[(int) order[i]].routes())) {
                order[kept++] = order[i];
            }
        }
        Arrays.sort(order, 0, kept);
        Finding[] sorted = new Finding[kept];
        int ofRule = 0;
        int end = 0;
        for (int i = 0; i < kept; i++) {
            sorted[end++] = findings[(int) order[i]];
            if (i + 1 == kept || place(order[i + 1]) != place(order[i])) {
                end = withoutRepeats(sorted, ofRule, end);
                ofRule = end;
            }
        }
        return List.of(end == kept ? sorted : Arrays.copyOf(sorted, end));
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
