package io.complaintrules.verdict;

import io.complaintrules.law.Bilingual;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be claimed, head by head. Never a promise of an amount.
 *
 * @param heads one entry for each head that was claimed or that the facts open, sorted by name
 */
public record CompensationReview(List<Head> heads) {
    /** Copies the list. */
    public CompensationReview {
        heads = List.copyOf(heads);
    }

    /**
     * How a head of claim stands. Never a promise of an amount.
     *
     * @param head such as {@code direct} or {@code treble}
     * @param eligibility whether the law opens it
     * @param claimed sum asked for, in yuan, null when none was named
     * @param supported sum that evidence items stand behind, in yuan, null when it cannot be told
     * @param statutory sum that a formula of the law gives, in yuan, null when the law has no formula
     * @param formula the formula with its numbers, null when there is none
     * @param burden who has to prove what, and to which standard
     * @param reasons why it is closed, or what it is still open on; empty when it is open
     * @param forums ids of the bodies that can award it
     * @param mediators ids of bodies on the way that can only mediate it
     */
    public record Head(
            String head,
            Eligibility eligibility,
            @Nullable BigDecimal claimed,
            @Nullable BigDecimal supported,
            @Nullable BigDecimal statutory,
            @Nullable String formula,
            Bilingual burden,
            List<Bilingual> reasons,
            List<String> forums,
            List<String> mediators)
            implements Conclusion {
        /** Copies the lists. */
        public Head {
            reasons = List.copyOf(reasons);
            mediators = List.copyOf(mediators);
            forums = List.copyOf(forums);
        }
    }
}
