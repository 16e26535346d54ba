package io.complaintrules.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The official holiday schedule of one year. Immutable.
 *
 * @param year the year
 * @param notice the State Council notice it is taken from
 * @param source where the notice stands
 * @param off every day off that the notice names, sorted; it may reach into the last days of the year before
 * @param makeUp every weekend day on which people work instead, sorted
 */
public record HolidayTable(int year, Bilingual notice, String source, List<LocalDate> off, List<LocalDate> makeUp) {
    /** Copies and sorts the lists. */
    public HolidayTable {
        off = sorted(off);
        makeUp = sorted(makeUp);
    }

    private static List<LocalDate> sorted(List<LocalDate> days) {
        List<LocalDate> copy = new ArrayList<>(days);
        Collections.sort(copy);
        return List.copyOf(copy);
    }
}
