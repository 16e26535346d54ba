package io.complaintrules.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The last day of a period. Immutable.
 *
 * @param strict the last day counted without moving it, or null if it cannot be counted
 * @param rolled the last day moved to the next working day where it falls on a day off (Civil Code 203), or null if the
 *     holiday table that would tell is not loaded
 * @param status what is known
 */
public record Deadline(@Nullable LocalDate strict, @Nullable LocalDate rolled, Status status) {
    /** What is known of a deadline. */
    public enum Status {
        /** One day, whichever way it is counted. */
        KNOWN,
        /** The strict and the rolled day differ, and no text says which counts. */
        GREY,
        /** The period runs past the loaded holiday tables; a guess would be worse than nothing. */
        UNKNOWN_CALENDAR
    }

    /** Where a day stands against a deadline. */
    public enum Standing {
        /** On or before the last day, however counted. */
        WITHIN,
        /** After the strict and not after the rolled last day. */
        GREY,
        /** After the last day, however counted. */
        PASSED,
        /** It cannot be told without a holiday table. */
        UNKNOWN
    }

    static Deadline of(LocalDate strict, @Nullable LocalDate rolled) {
        if (rolled == null) {
            return new Deadline(strict, null, Status.UNKNOWN_CALENDAR);
        }
        return new Deadline(strict, rolled, strict.equals(rolled) ? Status.KNOWN : Status.GREY);
    }

    static Deadline uncountable() {
        return new Deadline(null, null, Status.UNKNOWN_CALENDAR);
    }

    /** Where {@code day} stands. */
    public Standing standing(LocalDate day) {
        if (strict == null) {
            return Standing.UNKNOWN;
        }
        if (!day.isAfter(strict)) {
            return Standing.WITHIN;
        }
        if (rolled == null) {
            return Standing.UNKNOWN;
        }
        return day.isAfter(rolled) ? Standing.PASSED : Standing.GREY;
    }
}
