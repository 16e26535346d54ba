package io.complaintrules.reading.day;

import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/** The year of a day that is named without one, by the years and days named before it. For one text. */
final class RunningYear {
    private static final int HALF_A_YEAR = 6;

    private final @Nullable LocalDate filedOn;
    private @Nullable LocalDate last;
    private int year;
    private int first;
    private boolean several;

    RunningYear(@Nullable LocalDate filedOn) {
        this.filedOn = filedOn;
    }

    /** The text names a year. */
    void names(int named) {
        several |= year != 0 && year != named;
        first = year == 0 ? named : Math.min(first, named);
        year = named;
        last = null;
    }

    /** The text names a day with its year; one of the year it has just named leads on. */
    LocalDate named(LocalDate day) {
        last = day.getYear() == year ? day : last;
        return day;
    }

    /** The year after the one that the text is in, zero when it has named none. */
    int next() {
        return year == 0 ? 0 : ++year;
    }

    /**
     * The day of that month and number.
     *
     * @param end it ends a stretch of days, so it may lie ahead
     * @return null when its year stays open
     * @throws java.time.DateTimeException when there is no such day
     */
    @Nullable LocalDate follow(int month, int number, boolean end) {
        MonthDay named = MonthDay.of(month, number);
        if (last != null) {
            return follow(last, named, number, end);
        } else if (several || (filedOn == null && year == 0)) {
            return null;
        } else if (filedOn == null || year != 0) {
            return LocalDate.of(year, month, number);
        }
        LocalDate latest = LocalDate.of(filedOn.getYear(), month, number);
        return latest.isAfter(filedOn) ? latest.minusYears(1) : latest;
    }

    private @Nullable LocalDate follow(LocalDate before, MonthDay named, int number, boolean end) {
        LocalDate same = named.atYear(before.getYear());
        boolean longAgo = same.isBefore(before.minusMonths(HALF_A_YEAR));
        boolean farAhead = same.isAfter(before.plusMonths(HALF_A_YEAR));
        boolean onward = longAgo && !isAhead(same.plusYears(1));
        boolean back = farAhead && isAhead(same) && !end && before.getYear() > first;
        if (several && !onward && !back && !end && (farAhead || same.isBefore(before))) {
            return null;
        }
        year = before.getYear() + (onward ? 1 : back ? -1 : 0);
        last = LocalDate.of(year, named.getMonthValue(), number);
        return last;
    }

    private boolean isAhead(LocalDate day) {
        return filedOn != null && day.isAfter(filedOn);
    }
}
