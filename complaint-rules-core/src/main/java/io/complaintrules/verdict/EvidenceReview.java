package io.complaintrules.verdict;

import java.util.List;

/**
 * What is proved and what is not.
 *
 * @param grade {@code E0} none to {@code E5} preserved or from a neutral third party
 * @param points how each point to prove stands
 */
public record EvidenceReview(String grade, List<Conclusion.Point> points) {
    /** Copies the list. */
    public EvidenceReview {
        points = List.copyOf(points);
    }
}
