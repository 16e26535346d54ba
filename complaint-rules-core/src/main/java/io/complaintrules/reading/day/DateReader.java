package io.complaintrules.reading.day;

import io.complaintrules.reading.lexicon.Hit;
import io.complaintrules.reading.text.NormalForm;
import io.complaintrules.reading.text.Numeral;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates and clock times. A date without its year follows the days and years named before it, over the new year where that
 * is meant; where none was named it is the latest one up to the day of filing. What stays ambiguous stays open.
 */
public final class DateReader {

    private static final String[] DAY_PARTS = {
        "上午", "下午", "晚上", "凌晨", "早上", "中午", "傍晚", "半夜", "每晚", "日", "号", "天", "到", "至", "-"
    };

    private static final String QUANTITIES = "/-~.%:天个元块次小分秒兆岁年月日号人条倍折周万层楼栋单室米毛角点客";

    private static final int YEARS_BACK = 20;
    private static final int YEARS_AHEAD = 10;

    private static final String[] NEXT_YEAR = {"次年", "翌年", "第二年"};

    private static final String[] CLOCK_TAILS = {
        "半", "钟", "多", "左右", "整", "前", "后", "到", "至", "-", "开始", "以后", "以前", "才", "之前"
    };

    private static final String[] ADDRESSES = {
        "楼", "线", "店", "院", "栋", "门", "房", "码", "机", "字", "文", "段", "地", "客服", "单元"
    };

    private final NormalForm form;
    private final @Nullable LocalDate filedOn;
    private final List<ReadDate> dates = new ArrayList<>(0);
    private final Numeral number;
    private final Numeral month;
    private final Numeral day;
    private final RunningYear running;

    private DateReader(NormalForm form, @Nullable LocalDate filedOn) {
        this.form = form;
        this.filedOn = filedOn;
        running = new RunningYear(filedOn);
        number = new Numeral(form);
        month = new Numeral(form);
        day = new Numeral(form);
    }

    /** Returns the dates and clock times of the text, in their order; a day without its year is the latest one up to the day of filing. */
    public static List<ReadDate> read(NormalForm form, List<Hit> hits, @Nullable LocalDate filedOn) {
        DateReader reader = new DateReader(form, filedOn);
        reader.figures();
        reader.dates.addAll(RelativeDay.read(form, hits, filedOn));
        reader.dates.sort(Comparator.comparingInt(ReadDate::start).thenComparingInt(ReadDate::end));
        return reader.dates;
    }

    private void figures() {
        int at = 0;
        while (at < form.length()) {
            if (!Numeral.startsAt(form, at)) {
                at++;
            } else {
                number.read(at);
                int end = isInsideWord(at) ? at : date(at);
                at = Math.max(end, Math.max(number.end, at + 1));
            }
        }
    }

    private boolean isInsideWord(int at) {
        char before = at == 0 ? ' ' : form.charAt(at - 1);
        return (before >= 'a' && before <= 'z') || (before >= '0' && before <= '9') || before == '第' || before == '.';
    }

    /** Reads a date that begins with this number; returns where it ends, or {@code at}. */
    private int date(int at) {
        int whole = number.whole();
        char after = number.end < form.length() ? form.charAt(number.end) : ' ';
        if (whole < 0) {
            return number.figures == 8 ? compact(at) : dotted(at);
        }
        if (after == '年' && isYear(whole)) {
            int year = whole < 100 ? 2000 + whole : whole;
            if (!isFar(year)) {
                running.names(year);
            }
            return month(at, number.end + 1, year);
        }
        if ((after == '-' || after == '/') && whole >= 1990 && whole <= 2999) {
            return dashed(at, number.end, whole, after);
        }
        if ((after == '-' || after == '/') && whole >= 1 && whole <= 12 && number.figures > 0) {
            return monthAndDay(at, number.end + 1, whole);
        }
        ReadDate ago = whole >= 1 ? RelativeDay.ago(form, at, number.end, whole, filedOn) : null;
        if (ago != null) {
            dates.add(ago);
            return number.end + 1;
        }
        if (after == '月' && whole >= 1 && whole <= 12) {
            return day(at, number.end + 1, yearBefore(at), whole);
        }
        if ((after == '日' || after == '号') && whole >= 1 && whole <= 31 && !isAddress(number.end + 1)) {
            return add(at, number.end + 1, null, null);
        }
        return clock(at, after);
    }

    private boolean isYear(int whole) {
        return (whole >= 1949 && whole <= 2999)
                || (number.figures == 2 && whole >= 5 && whole <= 40 && isMonthNext(number.end + 1));
    }

    private boolean isMonthNext(int at) {
        if (at >= form.length() || !Numeral.startsAt(form, at)) {
            return false;
        }
        month.read(at);
        return month.end < form.length() && form.charAt(month.end) == '月';
    }

    private int month(int from, int at, int year) {
        if (isMonthNext(at)) {
            if (month.whole() >= 1 && month.whole() <= 12) {
                return day(from, month.end + 1, year, month.whole());
            }
        }
        return add(from, at, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private int day(int from, int at, int year, int month) {
        int past = form.startsWith("份", at) ? at + 1 : at;
        if (past < form.length() && Numeral.startsAt(form, past)) {
            day.read(past);
            boolean named = form.startsWith("日", day.end) || form.startsWith("号", day.end);
            if (day.whole() >= 1 && day.whole() <= 31 && named) {
                LocalDate on = dayOf(from, year, month, day.whole());
                return last(add(from, day.end + 1, on, on, year == 0), year, month, on);
            }
            if (day.whole() >= 1 && day.whole() <= 31 && lastOfMonth(day.end)) {
                int end = day.end;
                LocalDate on = dayOf(from, year, month, day.whole());
                return last(add(from, end, on, on, year == 0), year, month, on);
            }
        }
        LocalDate first = dayOf(from, year, month, 1);
        LocalDate last = first == null ? null : YearMonth.from(first).atEndOfMonth();
        return add(from, past, first, last, year == 0);
    }

    /** Whether a stretch goes on to another day of the same month: "20到23号". */
    private boolean lastOfMonth(int at) {
        if (at + 1 >= form.length() || "到至-~".indexOf(form.charAt(at)) < 0 || !Numeral.startsAt(form, at + 1)) {
            return false;
        }
        number.read(at + 1);
        boolean named = form.startsWith("日", number.end) || form.startsWith("号", number.end);
        return named && number.whole() >= 1 && number.whole() <= 31;
    }

    private int last(int at, int year, int month, @Nullable LocalDate first) {
        if (!lastOfMonth(at)) {
            return at;
        }
        LocalDate on = dayOf(at + 1, first == null ? year : first.getYear(), month, number.whole());
        return add(at + 1, number.end + 1, on, on, year == 0);
    }

    /** "9/25": no fraction, no range of quantities, no part of a longer number. */
    private int monthAndDay(int from, int at, int month) {
        if ((from > 0 && "-/:~".indexOf(form.charAt(from - 1)) >= 0)
                || at >= form.length()
                || !Numeral.startsAt(form, at)
                || number.figures > 2) {
            return from;
        }
        day.read(at);
        boolean rising = month <= day.whole() && day.whole() <= 12 && number.figures < 2;
        boolean plain = day.figures > 0 && day.figures <= 2 && day.whole() >= 1 && day.whole() <= 31;
        if (!plain || rising || isQuantity(day.end)) {
            return from;
        }
        LocalDate on = dayOf(from, 0, month, day.whole());
        return on == null ? from : add(from, day.end, on, on, true);
    }

    private boolean isQuantity(int at) {
        if (at >= form.length()) {
            return false;
        }
        char after = form.charAt(at);
        return QUANTITIES.indexOf(after) >= 0 || (after >= 'a' && after <= 'z') || Numeral.startsAt(form, at);
    }

    /** "20250308", not as the number of something. */
    private int compact(int at) {
        int whole = 0;
        for (int i = at; i < at + 8; i++) {
            int digit = Character.digit(form.charAt(i), 10);
            if (digit < 0) {
                return at;
            }
            whole = whole * 10 + digit;
        }
        int year = whole / 10_000;
        boolean own =
                number.end == at + 8 && !isQuantity(at + 8) && (at == 0 || "号码为:-".indexOf(form.charAt(at - 1)) < 0);
        if (!own || year < 1990 || year > 2099 || isFar(year)) {
            return at;
        }
        int month = whole / 100 % 100;
        int of = whole % 100;
        if (month < 1 || month > 12 || of < 1 || of > YearMonth.of(year, month).lengthOfMonth()) {
            return at;
        }
        running.names(year);
        LocalDate on = dayOf(at, year, month, of);
        return add(at, at + 8, on, on);
    }

    /** A year in which nothing of the complaint can have happened: mistyped, or of a life before. */
    private boolean isFar(int year) {
        return filedOn != null && (year < filedOn.getYear() - YEARS_BACK || year > filedOn.getYear() + YEARS_AHEAD);
    }

    private int dashed(int from, int at, int year, char sign) {
        if (at + 1 < form.length() && Numeral.startsAt(form, at + 1)) {
            month.read(at + 1);
            if (month.whole() >= 1 && month.whole() <= 12) {
                boolean more = month.end + 1 < form.length()
                        && form.charAt(month.end) == sign
                        && Numeral.startsAt(form, month.end + 1);
                int end = more ? day.read(month.end + 1).end : month.end;
                if (!isFar(year)) {
                    running.names(year);
                }
                LocalDate on = dayOf(from, year, month.whole(), more ? day.whole() : 1);
                if (on != null) {
                    return add(from, end, on, more ? on : YearMonth.from(on).atEndOfMonth());
                }
            }
        }
        return from;
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
        if (parts[0] < 1990 || parts[0] > 2099) {
            return at;
        }
        if (!isFar(parts[0])) {
            running.names(parts[0]);
        }
        LocalDate on = dayOf(at, parts[0], parts[1], parts[2]);
        return on == null ? at : add(at, here, on, on);
    }

    private int clock(int at, char after) {
        int end = number.end;
        boolean hour = number.whole() >= 0 && number.whole() <= 24;
        if (hour && after == ':' && number.figures > 0 && end + 2 < form.length() && twoFigures(end + 1)) {
            return add(at, end + 3, null, null);
        }
        if (hour && after == '点' && (isDayPart(at) || isClockTail(end + 1))) {
            return add(at, end + 1, null, null);
        }
        return hour && after == '时' && isDayPart(at) ? add(at, end + 1, null, null) : at;
    }

    private boolean twoFigures(int at) {
        return Character.isDigit(form.charAt(at)) && Character.isDigit(form.charAt(at + 1));
    }

    private boolean isDayPart(int at) {
        for (String part : DAY_PARTS) {
            if (form.endsWith(part, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isClockTail(int at) {
        for (String tail : CLOCK_TAILS) {
            if (form.startsWith(tail, at)) {
                return true;
            }
        }
        return at < form.length() && Character.isDigit(form.charAt(at));
    }

    private boolean isAddress(int at) {
        for (String word : ADDRESSES) {
            if (form.startsWith(word, at)) {
                return true;
            }
        }
        return false;
    }

    private int yearBefore(int at) {
        if (filedOn != null) {
            for (int back = 0; back < RelativeDay.YEARS.size(); back++) {
                if (form.endsWith(RelativeDay.YEARS.get(back), at)) {
                    return filedOn.getYear() - back;
                }
            }
        }
        for (String word : NEXT_YEAR) {
            if (form.endsWith(word, at)) {
                return running.next();
            }
        }
        return 0;
    }

    /** The day, or null when there is no such day or its year stays open. */
    private @Nullable LocalDate dayOf(int from, int year, int month, int day) {
        try {
            if (year == 0) {
                return running.follow(month, day, isEnd(from));
            }
            LocalDate on = LocalDate.of(year, month, day);
            return isFar(year) ? on : running.named(on);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Whether a date ends a stretch of days: it may lie ahead. */
    private boolean isEnd(int at) {
        return form.endsWith("到", at) || form.endsWith("至", at) || form.endsWith("-", at) || form.endsWith("~", at);
    }

    private int add(int from, int to, @Nullable LocalDate first, @Nullable LocalDate last) {
        return add(from, to, first, last, false);
    }

    private int add(int from, int to, @Nullable LocalDate first, @Nullable LocalDate last, boolean yearless) {
        int end = Math.min(to, form.length());
        boolean far = first != null && isFar(first.getYear());
        dates.add(new ReadDate(
                far ? null : first, far ? null : last, form.start(from), form.end(end), yearless, far ? first : null));
        return end;
    }
}
