package io.complaintrules.testing;

import io.complaintrules.verdict.CompensationReview;
import io.complaintrules.verdict.Eligibility;
import io.complaintrules.verdict.Verdict;
import java.math.BigDecimal;
import org.assertj.core.api.AbstractAssert;

/** Assertions on one head of claim. A failure prints what is said of it and why. For one thread at a time. */
public final class HeadAssert extends AbstractAssert<HeadAssert, CompensationReview.Head> {
    private final VerdictAssert whole;
    private final Verdict verdict;

    HeadAssert(VerdictAssert whole, Verdict verdict, CompensationReview.Head head) {
        super(head, HeadAssert.class);
        this.whole = whole;
        this.verdict = verdict;
    }

    /** Verifies that the law opens it. */
    public HeadAssert isEligible() {
        return is(Eligibility.ELIGIBLE);
    }

    /** Verifies that it is open once something is shown. */
    public HeadAssert isConditional() {
        return is(Eligibility.CONDITIONAL);
    }

    /** Verifies that it is closed. */
    public HeadAssert isNotEligible() {
        return is(Eligibility.NOT_ELIGIBLE);
    }

    /**
     * Verifies the sum that a formula of the law gives, whatever its scale.
     *
     * @param yuan the sum, such as {@code 198} or {@code 198.00}
     */
    public HeadAssert hasStatutoryAmount(String yuan) {
        BigDecimal sum = actual.statutory();
        return sum != null && sum.compareTo(new BigDecimal(yuan)) == 0
                ? this
                : fail("to give " + yuan + " yuan by law");
    }

    /** Goes back to the verdict. */
    public VerdictAssert and() {
        return whole;
    }

    private HeadAssert is(Eligibility eligibility) {
        return actual.eligibility() == eligibility ? this : fail("to be " + eligibility);
    }

    private HeadAssert fail(String expected) {
        failWithMessage(
                "Expecting %s %s, but it is %s%s.%s",
                actual.head(),
                expected,
                actual.eligibility(),
                actual.statutory() == null ? "" : ", " + actual.statutory() + " yuan by law",
                Explained.reasons(verdict, actual));
        return this;
    }
}
