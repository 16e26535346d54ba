package io.complaintrules.reading.clock;

import io.complaintrules.facts.Term;
import io.complaintrules.law.Deadline;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a day stands to a deadline, in the words of the facts. */
public final class Terms {
    /** No holiday moves a last day by more: the longest run of days off in any published schedule is shorter. */
    private static final int LONGEST_HOLIDAY = 31;

    private Terms() {}

    /** Returns how the day stands to the deadline; what was only read is marked so. Without a deadline it is unknown. */
    public static Term of(@Nullable Deadline deadline, LocalDate day, boolean declared) {
        if (deadline == null) {
            return Term.UNKNOWN;
        }
        return switch (deadline.standing(day)) {
            case WITHIN -> declared ? Term.WITHIN : Term.READ_WITHIN;
            case GREY -> declared ? Term.GREY : Term.READ_OVER;
            case PASSED -> declared ? Term.OVER : Term.READ_OVER;
            case UNKNOWN -> outsideTables(deadline.strict(), day, declared);
        };
    }

    private static Term outsideTables(@Nullable LocalDate strict, LocalDate day, boolean declared) {
        if (strict == null) {
            return Term.UNCOUNTABLE;
        }
        if (!declared) {
            return Term.READ_OVER;
        }
        return day.isAfter(strict.plusDays(LONGEST_HOLIDAY)) ? Term.OVER : Term.UNCOUNTABLE;
    }
}
