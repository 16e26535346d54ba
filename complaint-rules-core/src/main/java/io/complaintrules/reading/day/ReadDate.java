package io.complaintrules.reading.day;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date or a stretch of days that the text names. Immutable and thread-safe.
 *
 * @param from first day it can mean, null when the text leaves it open
 * @param to last day it can mean, null when the text leaves it open
 * @param start first UTF-16 unit, inclusive
 * @param end last UTF-16 unit, exclusive
 * @param yearless it is a month, or a day of one, without its year
 * @param absent it names a day that no calendar has; from and to are null then
 * @param far the day as written when its year is too far off to be meant, otherwise null; from and to are null then
 */
public record ReadDate(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        int start,
        int end,
        boolean yearless,
        boolean absent,
        @Nullable LocalDate far) {

    /** The day, when the text names exactly one; otherwise null. */
    public @Nullable LocalDate day() {
        return from != null && from.equals(to) ? from : null;
    }

    /** Says where it stands, not what it says. */
    @Override
    public String toString() {
        return "ReadDate[" + (from == null ? "unknown" : "known") + " at " + start + ".." + end + "]";
    }
}
