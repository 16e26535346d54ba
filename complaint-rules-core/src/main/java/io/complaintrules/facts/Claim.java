package io.complaintrules.facts;

import io.complaintrules.law.Bilingual;
import io.complaintrules.law.Norm;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One head of claim: made by the person, or opened by the facts. Sums are in yuan.
 *
 * @param head in the spelling of the rules: {@code direct}, {@code lost-benefit}, {@code mental}, {@code treble} ...
 * @param name what the head is called
 * @param groups what it shares with other heads, such as {@code breach}; see law/heads
 * @param burden who has to prove what, null where that depends on more and rules say it
 * @param claimed whether the person makes it; false when only the facts open it
 * @param amount asked for, null when none was named
 * @param supported the part that evidence items stand behind, null when it cannot be told
 * @param statutory what the formula of the law gives, null when it has none or a number is missing
 * @param formula the formula with its numbers, null when there is none or a number is missing
 * @param exceeded whether the threshold of the head is passed: the repair took too long, the bill is abnormally huge, the
 *     agreed sum is far above the loss, the saved cost leaves a benefit; unknown when a number is missing
 * @param spent whether a payment or an invoice stands behind it
 * @param read whether only the text makes it
 * @param told paths of the fields whose numbers the formula takes from the text, because the fields are empty
 * @param of the case it is made in; a rule reaches its parts by their names, such as {@code complainant.consumer}
 */
public record Claim(
        String head,
        Bilingual name,
        Set<String> groups,
        @Nullable Norm burden,
        boolean claimed,
        @Nullable BigDecimal amount,
        @Nullable BigDecimal supported,
        @Nullable BigDecimal statutory,
        @Nullable String formula,
        Answer exceeded,
        boolean spent,
        boolean read,
        Set<String> told,
        Case of) {
    /** Copies the sets. */
    public Claim {
        groups = Set.copyOf(groups);
        told = Set.copyOf(told);
    }

    /** Returns true when some evidence item stands behind it. */
    public boolean isEvidenced() {
        return supported != null && supported.signum() > 0;
    }

    /** Returns true when more is asked for in a field than evidence items stand behind. */
    public boolean isBeyondProof() {
        return !read && amount != null && supported != null && amount.compareTo(supported) > 0;
    }

    /** Returns true when more is asked for than the formula gives. */
    public boolean isBeyondFormula() {
        return amount != null && statutory != null && amount.compareTo(statutory) > 0;
    }

    /** Returns what the case is about. */
    public TopicFacts getTopic() {
        return of.topic();
    }

    /** Returns who claims. */
    public ComplainantFacts getComplainant() {
        return of.complainant();
    }

    /** Returns against whom. */
    public RespondentFacts getRespondent() {
        return of.respondent();
    }

    /** Returns which periods have run out. */
    public ClockFacts getClock() {
        return of.clock();
    }

    /** Returns the evidence as a whole. */
    public ProofFacts getProof() {
        return of.proof();
    }

    /** Returns what the law of compensation asks. */
    public RedressFacts getRedress() {
        return of.redress();
    }

    /** Returns the answer to a circumstance, as {@link Case#circumstance} does. */
    public Answer circumstance(String id) {
        return of.circumstance(id);
    }

    /** Returns a figure, as {@link Case#figure} does. */
    public @Nullable BigDecimal figure(String id) {
        return of.figure(id);
    }
}
