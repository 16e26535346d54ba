package io.complaintrules.testing;

import io.complaintrules.verdict.Competence;
import io.complaintrules.verdict.Route;
import io.complaintrules.verdict.Status;
import io.complaintrules.verdict.Verdict;
import java.time.LocalDate;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions on one body. A failure prints the findings that hold the route, each with its message, the law and the facts that
 * matched. For one thread at a time.
 */
public final class RouteAssert extends AbstractAssert<RouteAssert, Route> {
    private final VerdictAssert whole;
    private final Verdict verdict;

    RouteAssert(VerdictAssert whole, Verdict verdict, Route route) {
        super(route, RouteAssert.class);
        this.whole = whole;
        this.verdict = verdict;
    }

    /** Verifies that it may be filed there as it is. */
    public RouteAssert isOpen() {
        return hasStatus(Status.OPEN);
    }

    /** Verifies that this body does not take it. */
    public RouteAssert isBarred() {
        return hasStatus(Status.BARRED);
    }

    /**
     * Verifies how the body stands to the complaint today.
     *
     * @param status the status
     */
    public RouteAssert hasStatus(Status status) {
        return actual.status() == status ? this : fail("to be " + status);
    }

    /**
     * Verifies the last day, and that the way is not shut and need not be waited for; the complaint may still have to be changed.
     *
     * @param day last day on which it is open
     */
    public RouteAssert isOpenUntil(LocalDate day) {
        boolean open = actual.status() != Status.BARRED && actual.status() != Status.WAIT;
        return open && day.equals(actual.until()) ? this : fail("to be open until " + day);
    }

    /**
     * Verifies the day to wait for.
     *
     * @param day first day on which it is open
     */
    public RouteAssert opensOn(LocalDate day) {
        return day.equals(actual.from()) ? this : fail("to open on " + day);
    }

    /**
     * Verifies whether the body is competent.
     *
     * @param competence how sure that is
     */
    public RouteAssert is(Competence competence) {
        return actual.competence() == competence ? this : fail("to be " + competence);
    }

    /**
     * Verifies that a rule holds the status.
     *
     * @param rule id of the rule
     */
    public RouteAssert isHeldBy(String rule) {
        return actual.findings().contains(rule) ? this : fail("to be held by " + rule);
    }

    /** Goes back to the verdict. */
    public VerdictAssert and() {
        return whole;
    }

    private RouteAssert fail(String expected) {
        failWithMessage(
                "Expecting %s %s, but it is %s%s%s.%s",
                actual.authority(),
                expected,
                Explained.status(actual),
                actual.from() == null ? "" : ", from " + actual.from(),
                actual.until() == null ? "" : ", until " + actual.until(),
                Explained.holding(verdict, actual));
        return this;
    }
}
