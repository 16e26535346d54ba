package io.complaintrules.engine;

import io.complaintrules.verdict.Conclusion;
import io.complaintrules.verdict.EvidenceReview;
import io.complaintrules.verdict.Finding;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The order of findings, which is also how repeats are told: a record's own equality costs a cold start much. */
final class FindingOrder {
    /** Total over what two findings of one rule can differ in. */
    static final Comparator<Finding> WITHIN_A_RULE = Comparator.comparing(Finding::spans, FindingOrder::compare)
            .thenComparing(finding -> finding.message().en())
            .thenComparing(finding -> finding.message().zh())
            .thenComparing(Finding::routes, FindingOrder::compare)
            .thenComparing(Finding::conclusion, FindingOrder::compare);

    private static final Comparator<Conclusion.Competent> FORUMS = Comparator.comparing(Conclusion.Competent::matter)
            .thenComparing(Conclusion.Competent::authority)
            .thenComparing(Conclusion.Competent::level)
            .thenComparingInt(Conclusion.Competent::rank);
    private static final Comparator<EvidenceReview.Point> POINTS = Comparator.comparing(EvidenceReview.Point::point)
            .thenComparing(EvidenceReview.Point::state)
            .thenComparing(EvidenceReview.Point::by, FindingOrder::compare);
    private static final Comparator<Conclusion.Sequence> STEPS =
            Comparator.comparing(Conclusion.Sequence::first).thenComparing(Conclusion.Sequence::then);

    private FindingOrder() {}

    private static <T extends Comparable<T>> int compare(List<T> one, List<T> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int order = one.get(i).compareTo(other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    /** By their parts where one rule often concludes alike: the words that a record has for itself cost much. */
    private static int compare(@Nullable Conclusion one, @Nullable Conclusion other) {
        if (one instanceof Conclusion.Competent a && other instanceof Conclusion.Competent b) {
            return FORUMS.compare(a, b);
        }
        if (one instanceof EvidenceReview.Point a && other instanceof EvidenceReview.Point b) {
            return POINTS.compare(a, b);
        }
        if (one instanceof Conclusion.Sequence a && other instanceof Conclusion.Sequence b) {
            return STEPS.compare(a, b);
        }
        return one == other ? 0 : String.valueOf(one).compareTo(String.valueOf(other));
    }
}
