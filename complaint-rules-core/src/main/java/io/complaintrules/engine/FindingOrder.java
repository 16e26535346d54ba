package io.complaintrules.engine;

import io.complaintrules.verdict.Conclusion;
import io.complaintrules.verdict.EvidenceReview;
import io.complaintrules.verdict.Finding;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The order of the findings of one rule, which is also how repeats are told: total over what two of them can differ in. Written
 * out, for a record's own equality and chains of comparators cost a cold start much.
 */
final class FindingOrder implements Comparator<Finding> {
    static final FindingOrder WITHIN_A_RULE = new FindingOrder();

    private FindingOrder() {}

    @Override
    public int compare(Finding one, Finding other) {
        int order = compare(one.spans(), other.spans());
        order = order != 0
                ? order
                : one.message().en().compareTo(other.message().en());
        order = order != 0
                ? order
                : one.message().zh().compareTo(other.message().zh());
        order = order != 0 ? order : compare(one.routes(), other.routes());
        return order != 0 ? order : compare(one.conclusion(), other.conclusion());
    }

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
            return compare(a, b);
        }
        if (one instanceof EvidenceReview.Point a && other instanceof EvidenceReview.Point b) {
            return compare(a, b);
        }
        if (one instanceof Conclusion.Sequence a && other instanceof Conclusion.Sequence b) {
            int order = a.first().compareTo(b.first());
            return order != 0 ? order : a.then().compareTo(b.then());
        }
        if (one instanceof Conclusion.Remarked a && other instanceof Conclusion.Remarked b) {
            return a.category().compareTo(b.category());
        }
        return one == other ? 0 : String.valueOf(one).compareTo(String.valueOf(other));
    }

    private static int compare(Conclusion.Competent one, Conclusion.Competent other) {
        int order = one.matter().compareTo(other.matter());
        order = order != 0 ? order : one.authority().compareTo(other.authority());
        order = order != 0 ? order : one.level().compareTo(other.level());
        return order != 0 ? order : Integer.compare(one.rank(), other.rank());
    }

    private static int compare(EvidenceReview.Point one, EvidenceReview.Point other) {
        int order = one.point().compareTo(other.point());
        order = order != 0 ? order : one.state().compareTo(other.state());
        return order != 0 ? order : compare(one.by(), other.by());
    }
}
