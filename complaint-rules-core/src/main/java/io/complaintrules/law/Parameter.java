package io.complaintrules.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number the law fixes, with its history. Immutable.
 *
 * @param id as {@code samr-accept}
 * @param unit what the amounts count
 * @param clock the period that the reading counts by it; null where only entries and rules name it
 * @param values the amounts, oldest first; their periods never overlap
 */
public record Parameter(String id, Unit unit, @Nullable Clock clock, List<Value> values) implements Identified {
    /** Copies the list. */
    public Parameter {
        values = List.copyOf(values);
    }

    /** The value in force on {@code date}, or null if none was. */
    public @Nullable Value on(LocalDate date) {
        for (Value value : values) {
            if (value.inForceOn(date)) {
                return value;
            }
        }
        return null;
    }

    /**
     * An amount and the period in which it holds.
     *
     * @param amount the amount, in the parameter's unit
     * @param from see {@link Dated#from()}
     * @param to see {@link Dated#to()}
     * @param provision the id of the {@link Provision} that fixes it
     */
    public record Value(BigDecimal amount, @Nullable LocalDate from, @Nullable LocalDate to, String provision)
            implements Dated {}

    /** What an amount counts. */
    public enum Unit {
        /** Calendar days. */
        DAYS,
        /** Working days. */
        WORKING_DAYS,
        /** Months. */
        MONTHS,
        /** Years. */
        YEARS,
        /** Hours. */
        HOURS,
        /** Yuan. */
        YUAN,
        /** Multiples of a base that the provision names. */
        TIMES,
        /** Percent of a base, per day. */
        PERCENT_PER_DAY,
        /** A share of a base, as 0.30. */
        SHARE,
        /** A count of things. */
        COUNT,
        /** Completed years of age. */
        AGE,
        /** An hour of the day, 0 to 24. */
        HOUR_OF_DAY
    }
}
