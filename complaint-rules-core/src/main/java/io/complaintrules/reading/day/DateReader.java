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
            return dotted(at);
        }
        if (after == '年' && isYear(whole)) {
            int year = whole < 100 ? 2000 + whole : whole;
            running.names(year);
            return month(at, number.end + 1, year);
        }
        if ((after == '-' || after == '/') && whole >= 1990 && whole <= 2099) {
            return dashed(at, number.end, whole, after);
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
        return (whole >= 1949 && whole <= 2099)
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
                return add(from, day.end + 1, on, on, year == 0);
            }
        }
        LocalDate first = dayOf(from, year, month, 1);
        LocalDate last = first == null ? null : YearMonth.from(first).atEndOfMonth();
        return add(from, past, first, last, year == 0);
    }

    private int dashed(int from, int at, int year, char sign) {
        if (at + 1 < form.length() && Numeral.startsAt(form, at + 1)) {
            month.read(at + 1);
            if (month.whole() >= 1 && month.whole() <= 12) {
                boolean more = month.end + 1 < form.length()
                        && form.charAt(month.end) == sign
                        && Numeral.startsAt(form, month.end + 1);
                int end = more ? day.read(month.end + 1).end : month.end;
                running.names(year);
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
        running.names(parts[0]);
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
            return year == 0 ? running.follow(month, day, isEnd(from)) : running.named(LocalDate.of(year, month, day));
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
        dates.add(new ReadDate(first, last, form.start(from), form.end(end), yearless));
        return end;
    }
}
