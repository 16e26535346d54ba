package io.complaintrules.facts;

import io.complaintrules.law.Seat;
import io.complaintrules.verdict.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that the text tells and that a field could say for certain. It was only read: it informs and asks, and bars nothing.
 *
 * @param what what it tells
 * @param field UNKNOWN when the field that would say it is empty, YES when it agrees, NO when it says something else
 * @param body id of the body it is about, null when about none that the law data know
 * @param seat what sort of body that is, null when about none that the law data know
 * @param contact number or site it is about, as the law data spell it, null when about none
 * @param on the day it tells, null when it tells none
 * @param amount the sum it tells in yuan, null when it tells none
 * @param span where it stands
 */
public record Statement(
        StatementKind what,
        Answer field,
        @Nullable String body,
        @Nullable Seat seat,
        @Nullable String contact,
        @Nullable LocalDate on,
        @Nullable BigDecimal amount,
        Span span) {

    /** Something about no body, day or sum. */
    public static Statement of(StatementKind what, Answer field, Span span) {
        return new Statement(what, field, null, null, null, null, null, span);
    }

    /** Says what is told and where, not what stands there. */
    @Override
    public String toString() {
        return "Statement[" + what + " at " + span.start() + ".." + span.end() + "]";
    }
}
