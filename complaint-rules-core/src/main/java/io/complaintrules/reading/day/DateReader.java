package io.complaintrules.reading.day;

import io.complaintrules.reading.lexicon.HitList;
import io.complaintrules.reading.text.NormalForm;
import io.complaintrules.reading.text.Numeral;
import io.complaintrules.reading.text.WordSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates and clock times. A date without its year follows the days and years named before it, over the new year where that
 * is meant; where none was named it is the latest one up to the day of filing. What stays ambiguous stays open.
 */
public final class DateReader {
    private static final WordSet NEXT_YEAR = WordSet.of(List.of("次年", "翌年", "第二年"));
    private static final WordSet ADDRESSES =
            WordSet.of(List.of("楼", "线", "店", "院", "栋", "门", "房", "码", "机", "字", "文", "段", "地", "客服", "单元"));
    private static final String STRETCH = "到至-~";
    private static final String LIST = "、,和及跟与";
    private static final int MOST_DAYS = 31;

    private final NormalForm form;
    private final @Nullable LocalDate filedOn;
    private final DatesFound found;
    private final FigureDay figureDay;
    private final Numeral number;
    private final Numeral month;
    private final Numeral day;

    private DateReader(NormalForm form, @Nullable LocalDate filedOn) {
        this.form = form;
        this.filedOn = filedOn;
        found = new DatesFound(form, filedOn);
        figureDay = new FigureDay(form, found);
        number = new Numeral(form);
        month = new Numeral(form);
        day = new Numeral(form);
    }

    /** Returns the dates and clock times of the text, in their order; a day without its year is the latest one up to the day of filing. */
    public static List<ReadDate> read(NormalForm form, HitList hits, @Nullable LocalDate filedOn) {
        DateReader reader = new DateReader(form, filedOn);
        reader.read();
        RelativeDay.read(form, hits, reader.found);
        List<ReadDate> dates = reader.found.all();
        dates.sort(Comparator.comparingInt(ReadDate::start).thenComparingInt(ReadDate::end));
        return dates;
    }

    private void read() {
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
        int unit = pastBlank(number.end);
        char after = unit < form.length() ? form.charAt(unit) : ' ';
        if (after == '年' && whole > 0 && isYear(whole, unit + 1)) {
            int year = whole < 100 ? 2000 + whole : whole;
            found.names(year);
            return month(at, pastBlank(unit + 1), year);
        } else if (after == '月' && whole >= 1 && whole <= 12) {
            return days(at, pastBlank(unit + 1), yearBefore(at), whole);
        } else if (isDayUnit(unit) && whole >= 1 && whole <= MOST_DAYS && !ADDRESSES.startsAt(form, unit + 1)) {
            return found.addOpen(at, unit + 1);
        }
        int end = figureDay.read(at, number);
        end = end == at && whole > 0 ? RelativeDay.ago(form, at, number, found) : end;
        int clock = end == at ? ClockTime.end(form, at, number) : at;
        return clock == at ? end : found.addOpen(at, clock);
    }

    /** A single blank before a unit or behind it does not part them: "2 月 3 日". */
    private int pastBlank(int at) {
        boolean blank = at + 1 < form.length() && form.charAt(at) == ' ';
        return blank && ("年月日号".indexOf(form.charAt(at + 1)) >= 0 || isBehindUnit(at)) ? at + 1 : at;
    }

    private boolean isBehindUnit(int at) {
        return at > 0 && "年月".indexOf(form.charAt(at - 1)) >= 0 && Numeral.startsAt(form, at + 1);
    }

    private boolean isYear(int whole, int past) {
        return (whole >= 1949 && whole <= 2999)
                || (whole >= 1000 && isMonth(pastBlank(past)))
                || (number.figures == 2 && whole >= 5 && whole <= 40 && isMonth(pastBlank(past)));
    }

    private boolean isMonth(int at) {
        if (at >= form.length() || !Numeral.startsAt(form, at)) {
            return false;
        }
        month.read(at);
        return form.startsWith("月", pastBlank(month.end)) && month.whole() >= 1 && month.whole() <= 12;
    }

    private int month(int from, int at, int year) {
        return isMonth(at)
                ? days(from, pastBlank(pastBlank(month.end) + 1), year, month.whole())
                : found.add(from, at, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), false);
    }

    /** The days of a month: one, a list, a stretch, a part of it, or all. */
    private int days(int from, int at, int year, int month) {
        int past = form.startsWith("份", at) ? at + 1 : at;
        int begin = from;
        int here = past;
        int in = year;
        while (here < form.length() && Numeral.startsAt(form, here)) {
            day.read(here);
            int end = pastDayUnit(day.end);
            if (day.whole() < 1 || day.whole() > MOST_DAYS || (end == day.end && !isDayAhead(end))) {
                break;
            }
            LocalDate on = found.day(begin, in, month, day.whole());
            found.add(begin, end, on, on, year == 0);
            in = on == null ? in : on.getYear();
            past = end;
            begin = end + 1;
            here = end < form.length() && (STRETCH + LIST).indexOf(form.charAt(end)) >= 0 ? begin : form.length();
        }
        return begin > from ? past : part(from, past, year, month);
    }

    /** Whether "20" goes on to "23号". */
    private boolean isDayAhead(int at) {
        int here = at;
        Numeral next = new Numeral(form);
        while (here + 1 < form.length()
                && (STRETCH + LIST).indexOf(form.charAt(here)) >= 0
                && Numeral.startsAt(form, here + 1)) {
            next.read(here + 1);
            if (isDayUnit(next.end)) {
                return next.whole() >= 1 && next.whole() <= MOST_DAYS;
            }
            here = next.end;
        }
        return false;
    }

    private int part(int from, int at, int year, int month) {
        MonthPart part = MonthPart.at(form, at);
        return part == null
                ? found.stretch(from, at, year, month, 1, MOST_DAYS)
                : found.stretch(from, part.endsAt(form, at), year, month, part.first(), part.last());
    }

    private boolean isDayUnit(int at) {
        return form.startsWith("日", at) || form.startsWith("号", at);
    }

    private int pastDayUnit(int at) {
        int unit = pastBlank(at);
        return isDayUnit(unit) ? unit + 1 : at;
    }

    private int yearBefore(int at) {
        int named = filedOn == null ? 0 : RelativeDay.yearBefore(form, at, filedOn);
        if (named != 0) {
            return named;
        }
        return NEXT_YEAR.endsAt(form, at) ? found.nextYear() : 0;
    }
}
