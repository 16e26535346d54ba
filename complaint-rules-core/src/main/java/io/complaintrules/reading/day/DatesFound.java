package io.complaintrules.reading.day;

import io.complaintrules.reading.text.NormalForm;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The dates found so far in one text, and the year in which the next one stands. */
final class DatesFound {
    private static final int YEARS_BACK = 20;
    private static final int YEARS_AHEAD = 10;
    private static final String ENDS = "到至-~";

    private final NormalForm form;
    private final @Nullable LocalDate filedOn;
    private final RunningYear running;
    private final List<ReadDate> dates = new ArrayList<>(0);
    private boolean absent;

    DatesFound(NormalForm form, @Nullable LocalDate filedOn) {
        this.form = form;
        this.filedOn = filedOn;
        running = new RunningYear(filedOn);
    }

    List<ReadDate> all() {
        return dates;
    }

    @Nullable LocalDate filedOn() {
        return filedOn;
    }

    /** The text names a year. */
    void names(int year) {
        if (!isFar(year)) {
            running.names(year);
        }
    }

    /** The year after the one that the text is in, zero when it has named none. */
    int nextYear() {
        return running.next();
    }

    /** A year in which nothing of the complaint can have happened: mistyped, or of a life before. */
    boolean isFar(int year) {
        return filedOn != null && (year < filedOn.getYear() - YEARS_BACK || year > filedOn.getYear() + YEARS_AHEAD);
    }

    /** The day, or null when there is no such day or its year, zero when none is named, stays open. */
    @Nullable LocalDate day(int from, int year, int month, int day) {
        absent = false;
        try {
            if (year == 0) {
                return running.follow(month, day, isEnd(from));
            }
            LocalDate on = LocalDate.of(year, month, day);
            return isFar(year) ? on : running.named(on);
        } catch (DateTimeException e) {
            absent = true;
            return null;
        }
    }

    /** The days of a month from one number to another, 31 standing for its end. */
    int stretch(int from, int to, int year, int month, int first, int last) {
        LocalDate begin = day(from, year, month, first);
        LocalDate end = begin == null
                ? null
                : begin.withDayOfMonth(Math.min(last, YearMonth.from(begin).lengthOfMonth()));
        return add(from, to, begin, end, year == 0);
    }

    /** Adds what stands there and returns where it ends. */
    int add(int from, int to, @Nullable LocalDate first, @Nullable LocalDate last, boolean yearless) {
        int end = Math.min(to, form.length());
        boolean far = first != null && isFar(first.getYear());
        dates.add(new ReadDate(
                far ? null : first,
                far ? null : last,
                form.start(from),
                form.end(end),
                yearless,
                first == null && absent,
                far ? first : null));
        absent = false;
        return end;
    }

    /** Adds a clock time, or a day of a month that stays open. */
    int addOpen(int from, int to) {
        return add(from, to, null, null, false);
    }

    /** Whether a date ends a stretch of days: it may lie ahead. */
    private boolean isEnd(int at) {
        return at > 0 && ENDS.indexOf(form.charAt(at - 1)) >= 0;
    }
}
