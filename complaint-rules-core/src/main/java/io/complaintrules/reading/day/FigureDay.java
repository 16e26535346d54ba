package io.complaintrules.reading.day;

import io.complaintrules.reading.text.Clauses;
import io.complaintrules.reading.text.NormalForm;
import io.complaintrules.reading.text.Numeral;
import java.time.LocalDate;
import java.time.YearMonth;

/** Days in figures alone: "2026-06-01", "2026.6.1", "20260601", "9/25". */
final class FigureDay {
    private static final String QUANTITIES = "/-~.%:天个元块次小分秒兆岁年月日号人条倍折周万层楼栋单室米毛角点客";
    private static final String NUMBERED = "号码为:-";
    private static final String JOINED = "-/:~";
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2099;
    private static final int COMPACT = 8;

    private final NormalForm form;
    private final DatesFound found;
    private final Numeral month;
    private final Numeral day;

    FigureDay(NormalForm form, DatesFound found) {
        this.form = form;
        this.found = found;
        month = new Numeral(form);
        day = new Numeral(form);
    }

    /** Reads the day that begins with this number; returns where it ends, or {@code at}. */
    int read(int at, Numeral number) {
        int whole = number.whole();
        if (whole < 0) {
            int end = number.figures == COMPACT ? compact(at, number.end) : dotted(at);
            return end == at && number.figures > 0 ? pointed(at, number.end) : end;
        }
        char sign = number.end < form.length() ? form.charAt(number.end) : ' ';
        if ((sign != '-' && sign != '/') || number.figures == 0) {
            return at;
        }
        return whole >= FIRST_YEAR && whole <= 2999 ? withYear(at, number.end, whole, sign) : monthAndDay(at, number);
    }

    private int withYear(int from, int at, int year, char sign) {
        if (at + 1 >= form.length() || !Numeral.startsAt(form, at + 1)) {
            return from;
        }
        month.read(at + 1);
        boolean more = month.end + 1 < form.length()
                && form.charAt(month.end) == sign
                && Numeral.startsAt(form, month.end + 1);
        int end = more ? day.read(month.end + 1).end : month.end;
        found.names(year);
        LocalDate on = found.day(from, year, month.whole(), more ? day.whole() : 1);
        return on == null
                ? from
                : found.add(from, end, on, more ? on : YearMonth.from(on).atEndOfMonth(), false);
    }

    /** "9/25": no fraction, no range of quantities, no part of a longer number. */
    private int monthAndDay(int from, Numeral number) {
        int at = number.end + 1;
        boolean joined = from > 0 && JOINED.indexOf(form.charAt(from - 1)) >= 0;
        if (joined || number.figures > 2 || at >= form.length() || !Numeral.startsAt(form, at)) {
            return from;
        }
        day.read(at);
        int first = number.whole();
        boolean rising = first <= day.whole() && day.whole() <= 12 && number.figures < 2;
        boolean plain = first >= 1 && first <= 12 && day.figures > 0 && day.figures <= 2;
        if (!plain || rising || isQuantity(day.end)) {
            return from;
        }
        LocalDate on = found.day(from, 0, first, day.whole());
        return on == null ? from : found.add(from, day.end, on, on, true);
    }

    private boolean isQuantity(int at) {
        if (at >= form.length()) {
            return false;
        }
        char after = form.charAt(at);
        return QUANTITIES.indexOf(after) >= 0 || (after >= 'a' && after <= 'z') || Numeral.startsAt(form, at);
    }

    /** "20250308", not as the number of something. */
    private int compact(int at, int end) {
        boolean numbered = at > 0 && NUMBERED.indexOf(form.charAt(at - 1)) >= 0;
        if (numbered || end != at + COMPACT || isQuantity(end) || figures(at, end) < 0) {
            return at;
        }
        return day(at, end, figures(at, at + 4), figures(at + 4, at + 6), figures(at + 6, end));
    }

    /** The plain digits as a number, or -1. */
    private int figures(int from, int to) {
        int whole = 0;
        for (int i = from; i < to; i++) {
            int digit = Character.digit(form.charAt(i), 10);
            if (digit < 0) {
                return -1;
            }
            whole = whole * 10 + digit;
        }
        return whole;
    }

    /** "11.15打电话投诉": a month and a day where a clause begins, and no sum or size. */
    private int pointed(int at, int end) {
        boolean opens = at == 0 || Clauses.isBreak(form.charAt(at - 1));
        int point = at + 1 < end && form.charAt(at + 1) == '.' ? at + 1 : at + 2;
        boolean split = point < end - 1 && form.charAt(point) == '.' && end - point <= 3;
        if (!opens || !split || end >= form.length() || isQuantity(end) || Clauses.isBreak(form.charAt(end))) {
            return at;
        }
        int month = figures(at, point);
        int day = figures(point + 1, end);
        LocalDate on = month < 1 || month > 12 || day < 1 ? null : found.day(at, 0, month, day);
        return on == null ? at : found.add(at, end, on, on, true);
    }

    /** "2026.6.1": two points make it a date and not a number. */
    private int dotted(int at) {
        int[] parts = new int[3];
        int here = at;
        for (int part = 0; part < 3; part++) {
            int from = here;
            while (here < form.length() && here - from < 4 && Character.isDigit(form.charAt(here))) {
                parts[part] = parts[part] * 10 + Character.digit(form.charAt(here), 10);
                here++;
            }
            boolean pointed = part == 2 || (here < form.length() && form.charAt(here) == '.');
            if (here == from || !pointed) {
                return at;
            }
            here += part == 2 ? 0 : 1;
        }
        return day(at, here, parts[0], parts[1], parts[2]);
    }

    private int day(int from, int to, int year, int month, int day) {
        boolean known = year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12;
        if (!known || day < 1 || day > YearMonth.of(year, month).lengthOfMonth()) {
            return from;
        }
        found.names(year);
        LocalDate on = found.day(from, year, month, day);
        return on == null ? from : found.add(from, to, on, on, false);
    }
}
