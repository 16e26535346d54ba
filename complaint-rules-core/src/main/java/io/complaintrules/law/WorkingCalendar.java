package io.complaintrules.law;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Counts periods as Civil Code 201 to 203 say: the day of the event is not counted, a month or year ends on the
 * corresponding day or the month's last, and a last day off rolls to the next working day. Both the strict and the
 * rolled day are given, for not every instrument says that it rolls. Immutable and thread-safe.
 */
public final class WorkingCalendar {
    private final List<HolidayTable> tables;
    private final Set<Integer> years = new HashSet<>();
    private final Set<LocalDate> off = new HashSet<>();
    private final Set<LocalDate> makeUp = new HashSet<>();

    /** A calendar of these years; any other year is unknown. */
    public WorkingCalendar(List<HolidayTable> tables) {
        this.tables = List.copyOf(tables);
        for (HolidayTable table : tables) {
            years.add(table.year());
            off.addAll(table.off());
            makeUp.addAll(table.makeUp());
        }
    }

    /** The loaded tables, by year. */
    public List<HolidayTable> tables() {
        return tables;
    }

    /** Whether the table of this day's year is loaded. */
    public boolean knows(LocalDate day) {
        return years.contains(day.getYear());
    }

    /**
     * Whether people work on this day: Monday to Friday and not off, or a make-up day.
     *
     * @throws IllegalArgumentException if the year's table is not loaded; ask {@link #knows} first
     */
    public boolean isWorkingDay(LocalDate day) {
        if (!knows(day)) {
            throw new IllegalArgumentException("No holiday table is loaded for " + day.getYear()
                    + ".\nMaybe the State Council notice for that year is out and can be added to holidays.yaml?");
        }
        return makeUp.contains(day) || (!isWeekend(day) && !off.contains(day));
    }

    /**
     * The {@code count}-th working day after {@code start}.
     *
     * @throws IllegalArgumentException if count is less than 1
     */
    public Deadline plusWorkingDays(LocalDate start, int count) {
        requirePositive(count);
        LocalDate day = start;
        for (int left = count; left > 0; ) {
            day = day.plusDays(1);
            if (!knows(day)) {
                return Deadline.uncountable();
            }
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return Deadline.of(day, day);
    }

    /**
     * The {@code count}-th calendar day after {@code start}.
     *
     * @throws IllegalArgumentException if count is less than 1
     */
    public Deadline plusDays(LocalDate start, int count) {
        requirePositive(count);
        return rolling(start.plusDays(count));
    }

    /**
     * The corresponding day {@code count} months later, or that month's last day.
     *
     * @throws IllegalArgumentException if count is less than 1
     */
    public Deadline plusMonths(LocalDate start, int count) {
        requirePositive(count);
        return rolling(start.plusMonths(count));
    }

    /**
     * The corresponding day {@code count} years later, or that month's last day.
     *
     * @throws IllegalArgumentException if count is less than 1
     */
    public Deadline plusYears(LocalDate start, int count) {
        requirePositive(count);
        return rolling(start.plusYears(count));
    }

    private Deadline rolling(LocalDate strict) {
        return Deadline.of(strict, firstWorkingDayFrom(strict));
    }

    private @Nullable LocalDate firstWorkingDayFrom(LocalDate day) {
        LocalDate candidate = day;
        while (knows(candidate)) {
            if (isWorkingDay(candidate)) {
                return candidate;
            }
            candidate = candidate.plusDays(1);
        }
        return null;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static void requirePositive(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("A period of " + count
                    + " is not a period.\nMaybe the count and the start were swapped; a period is at least 1?");
        }
    }
}
