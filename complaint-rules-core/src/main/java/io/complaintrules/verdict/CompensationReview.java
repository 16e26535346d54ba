package io.complaintrules.verdict;

import java.util.List;

/**
 * What can be claimed, head by head. Never a promise of an amount.
 *
 * @param heads one entry for each head that was claimed or that the facts open, sorted by name
 */
public record CompensationReview(List<Conclusion.Head> heads) {
    /** Copies the list. */
    public CompensationReview {
        heads = List.copyOf(heads);
    }
}
