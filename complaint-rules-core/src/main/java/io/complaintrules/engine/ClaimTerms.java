package io.complaintrules.engine;

import io.complaintrules.engine.drl.Verb;
import io.complaintrules.facts.Claim;
import io.complaintrules.verdict.CompensationReview;
import io.complaintrules.verdict.Conclusion;
import io.complaintrules.verdict.Eligibility;
import java.util.List;

/** What a rule of compensation may conclude about a head of claim. */
public sealed interface ClaimTerms extends SharedTerms permits Raised {
    /**
     * Opens a head of claim; the message says who has to prove what; a rule without words of its own says what the head's entry in
     * the law data says.
     *
     * @param claim the head and its sums
     */
    @Verb(fills = {"head", "amount", "supported", "statutory", "formula"})
    default Raised opens(Claim claim) {
        return speaks(claim.burden())
                .sums(claim)
                .concludes(new CompensationReview.Head(
                        claim.head(),
                        Eligibility.ELIGIBLE,
                        claim.amount(),
                        claim.supported(),
                        claim.statutory(),
                        claim.formula(),
                        claim.burden() == null || rule().hasWords()
                                ? rule().message()
                                : claim.burden().text(),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    /**
     * Closes a head of claim; the message says why.
     *
     * @param claim the head
     */
    @Verb(fills = {"head", "amount", "supported", "statutory", "formula"})
    default Raised closes(Claim claim) {
        return sums(claim).concludes(new Conclusion.Hinders(claim.head(), Eligibility.NOT_ELIGIBLE, rule().asks()));
    }

    /**
     * Leaves a head of claim open on what the message says.
     *
     * @param claim the head
     */
    @Verb(fills = {"head", "amount", "supported", "statutory", "formula"})
    default Raised leavesOpen(Claim claim) {
        return sums(claim).concludes(new Conclusion.Hinders(claim.head(), Eligibility.CONDITIONAL, rule().asks()));
    }
}
