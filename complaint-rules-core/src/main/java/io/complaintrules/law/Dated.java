package io.complaintrules.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something that holds during a period, both ends included. */
public interface Dated {
    /**
     * The first day, or null where no source gives the start ({@code from: unknown} in the data); it is then cited whatever the day, but
     * only where it informs: no rule that decides may rest on it.
     */
    @Nullable LocalDate from();

    /** The last day, or null while it is still in force as far as could be seen. */
    @Nullable LocalDate to();

    /** Whether {@code date} falls in the period. */
    default boolean inForceOn(LocalDate date) {
        LocalDate from = from();
        LocalDate to = to();
        return (from == null || !date.isBefore(from)) && (to == null || !date.isAfter(to));
    }
}
