package io.complaintrules.law;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Counts periods as Civil Code 201 to 203 say: the day of the event is not counted, a month or year ends on the
 * corresponding day or the month's last, and a last day off rolls to the next working day. Both the strict and the
 * rolled day are given, for not every instrument says that it rolls. Immutable and thread-safe.
 */
public final class WorkingCalendar {
    /** No text of this house is older. */
    private static final int FIRST_YEAR = 1949;

    private static final long FIRST_DAY = LocalDate.of(FIRST_YEAR, 1, 1).toEpochDay();

    private final List<HolidayTable> tables;
    /** Years that are loaded, counted from {@link #FIRST_YEAR}. */
    private final BitSet years = new BitSet();
    /** Days on which people work, in loaded years, counted from {@link #FIRST_DAY}. */
    private final BitSet work = new BitSet();

    /** A calendar of these years; any other year is unknown. */
    public WorkingCalendar(List<HolidayTable> tables) {
        this.tables = List.copyOf(tables);
        for (HolidayTable table : tables) {
            years.set(table.year() - FIRST_YEAR);
            weekdays(table.year());
        }
        for (HolidayTable table : tables) {
            for (LocalDate day : table.off()) {
                work.clear(number(day));
            }
            for (LocalDate day : table.makeUp()) {
                work.set(number(day));
            }
        }
    }

    private void weekdays(int year) {
        LocalDate newYear = LocalDate.of(year, 1, 1);
        int weekday = newYear.getDayOfWeek().getValue();
        int first = number(newYear);
        for (int day = 0; day < newYear.lengthOfYear(); day++) {
            work.set(first + day, weekday <= DayOfWeek.FRIDAY.getValue());
            weekday = weekday % DayOfWeek.SUNDAY.getValue() + 1;
        }
    }

    private static int number(LocalDate day) {
        return (int) (day.toEpochDay() - FIRST_DAY);
    }

    /** The loaded tables, by year. */
    public List<HolidayTable> tables() {
        return tables;
    }

    /** Whether the table of this day's year is loaded. */
    public boolean knows(LocalDate day) {
        int year = day.getYear() - FIRST_YEAR;
        return year >= 0 && years.get(year);
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
        return work.get(number(day));
    }

    /**
     * The {@code count}-th working day after {@code start}.
     *
     * @throws IllegalArgumentException if count is less than 1
     */
    public Deadline plusWorkingDays(LocalDate start, int count) {
        requirePositive(count);
        LocalDate next = start.plusDays(1);
        if (!knows(next)) {
            return Deadline.uncountable();
        }
        int number = work.nextSetBit(number(next));
        for (int left = count - 1; left > 0 && number >= 0; left--) {
            number = work.nextSetBit(number + 1);
        }
        LocalDate day = LocalDate.ofEpochDay(FIRST_DAY + number);
        boolean counted = number >= 0 && years.nextClearBit(next.getYear() - FIRST_YEAR) > day.getYear() - FIRST_YEAR;
        return counted ? Deadline.of(day, day) : Deadline.uncountable();
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

    private static void requirePositive(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("A period of " + count
                    + " is not a period.\nMaybe the count and the start were swapped; a period is at least 1?");
        }
    }
}
