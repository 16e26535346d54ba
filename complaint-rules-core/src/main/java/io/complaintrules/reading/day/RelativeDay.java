package io.complaintrules.reading.day;

import io.complaintrules.reading.lexicon.Hit;
import io.complaintrules.reading.lexicon.HitList;
import io.complaintrules.reading.text.NormalForm;
import io.complaintrules.reading.text.Numeral;
import io.complaintrules.reading.text.WordSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Days told from the day of filing: "十天前", and lexicon phrases of category "day", whose value is a distance such as "-1d" or
 * "-1w", the month and day of a holiday such as "10-01", or "weekday" for the latest one.
 */
final class RelativeDay {
    private static final List<String> YEARS = List.of("今年", "去年", "前年");
    private static final Map<String, Character> AGO =
            Map.of("天", 'd', "周", 'w', "个星期", 'w', "个礼拜", 'w', "个月", 'm', "月", 'm', "年", 'y');
    private static final WordSet AGO_UNITS = WordSet.of(List.copyOf(AGO.keySet()));
    private static final String WEEKDAYS = "一二三四五六日";
    private static final String WEEKDAY = "weekday";
    private static final int NEAR = 40;

    private final NormalForm form;
    private final DatesFound found;
    private final @Nullable LocalDate filedOn;

    /** The day of a named week that was told last, and where it ended. */
    private @Nullable LocalDate told;

    private int toldTo;

    private RelativeDay(NormalForm form, DatesFound found) {
        this.form = form;
        this.found = found;
        filedOn = found.filedOn();
    }

    /** Adds the days that the lexicon's words tell. */
    static void read(NormalForm form, HitList hits, DatesFound found) {
        RelativeDay reader = new RelativeDay(form, found);
        int past = 0;
        List<Hit> days = hits.of("day").stream()
                .filter(hit -> hit.phrase().value() != null)
                .toList();
        for (int i = 0; i < days.size(); i++) {
            Hit hit = days.get(i);
            Hit next = i + 1 < days.size() ? days.get(i + 1) : null;
            boolean shorter = next != null && next.from() == hit.from() && next.to() > hit.to();
            if (hit.from() >= past && !shorter && !reader.isYearOfDate(hit, days)) {
                reader.date(hit, String.valueOf(hit.phrase().value()));
                past = hit.to();
            }
        }
    }

    /** Adds the day that a number of days, weeks, months or years "前" means; returns where it ends, or {@code at}. */
    static int ago(NormalForm form, int at, Numeral number, DatesFound found) {
        int unit = AGO_UNITS.lengthAt(form, number.end);
        int end = number.end + unit;
        int past = unit < 0 ? end : pastAgo(form, end);
        if (past == end) {
            return at;
        }
        Character measure = AGO.get(form.text(number.end, end));
        new RelativeDay(form, found).add(at, past, Objects.requireNonNull(measure), -number.whole());
        return past;
    }

    private static int pastAgo(NormalForm form, int at) {
        if (form.startsWith("以前", at) || form.startsWith("之前", at)) {
            return at + 2;
        }
        return form.startsWith("前", at) && !form.startsWith("前后", at) && !form.startsWith("前期", at) ? at + 1 : at;
    }

    /** The year of "今年", "去年" or "前年" when it stands right before, otherwise zero. */
    static int yearBefore(NormalForm form, int at, LocalDate filedOn) {
        for (int back = 0; back < YEARS.size(); back++) {
            if (form.endsWith(YEARS.get(back), at)) {
                return filedOn.getYear() - back;
            }
        }
        return 0;
    }

    private boolean isYearOfDate(Hit hit, List<Hit> days) {
        return hit.phrase().text().endsWith("年")
                && hit.to() < form.length()
                && (Numeral.startsAt(form, hit.to()) || days.stream().anyMatch(next -> next.from() == hit.to()));
    }

    private void date(Hit hit, String value) {
        if (value.equals(WEEKDAY)) {
            weekday(hit.from(), hit.to());
        } else if (value.indexOf('-') > 0) {
            holiday(hit, MonthDay.parse("--" + value));
        } else {
            char unit = value.charAt(value.length() - 1);
            int number = Integer.parseInt(value.substring(0, value.length() - 1));
            if (unit == 'w' && isWeekday(hit.to())) {
                week(hit.from(), hit.to(), number);
            } else if (unit == 'm') {
                month(hit.from(), hit.to(), number);
            } else {
                add(hit.from(), hit.to(), unit, number);
            }
        }
    }

    private void add(int from, int to, char unit, int number) {
        if (filedOn == null) {
            found.addOpen(from, to);
            return;
        }
        switch (unit) {
            case 'd' -> add(from, to, filedOn.plusDays(number), filedOn.plusDays(number));
            case 'w' -> {
                LocalDate monday = filedOn.with(DayOfWeek.MONDAY).plusWeeks(number);
                add(from, to, monday, monday.plusDays(6));
            }
            case 'm' -> {
                YearMonth month = YearMonth.from(filedOn).plusMonths(number);
                add(from, to, month.atDay(1), month.atEndOfMonth());
            }
            default -> {
                int year = filedOn.getYear() + number;
                add(from, to, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
            }
        }
    }

    private void add(int from, int to, LocalDate first, LocalDate last) {
        found.add(from, to, first, last, false);
    }

    private boolean isWeekday(int at) {
        return at < form.length() && (form.charAt(at) == '天' || WEEKDAYS.indexOf(form.charAt(at)) >= 0);
    }

    private DayOfWeek weekdayAt(int at) {
        return DayOfWeek.of(form.charAt(at) == '天' ? 7 : WEEKDAYS.indexOf(form.charAt(at)) + 1);
    }

    private void week(int from, int at, int weeks) {
        LocalDate day = filedOn == null ? null : filedOn.plusWeeks(weeks).with(weekdayAt(at));
        told = day;
        toldTo = at + 1;
        found.add(from, at + 1, day, day, false);
    }

    private void weekday(int from, int to) {
        LocalDate day = filedOn == null ? null : weekday(from, weekdayAt(to - 1), filedOn);
        found.add(from, to, day, day, false);
    }

    /** Behind "上周三" a "周四" is the next one after it; else the latest. */
    private LocalDate weekday(int from, DayOfWeek weekday, LocalDate filedOn) {
        LocalDate next = told == null || from - toldTo > NEAR ? null : told.with(TemporalAdjusters.nextOrSame(weekday));
        return next == null || next.isAfter(filedOn) ? filedOn.with(TemporalAdjusters.previousOrSame(weekday)) : next;
    }

    /** A month told from the day of filing, with a day or a part of it where one stands behind it. */
    private void month(int from, int to, int months) {
        YearMonth month = filedOn == null ? null : YearMonth.from(filedOn).plusMonths(months);
        Numeral day = to < form.length() && Numeral.startsAt(form, to) ? new Numeral(form).read(to) : null;
        boolean named = day != null && (form.startsWith("号", day.end) || form.startsWith("日", day.end));
        if (month != null && day != null && named && day.whole() >= 1 && day.whole() <= month.lengthOfMonth()) {
            int start = form.start(to);
            found.all().removeIf(open -> open.start() == start && open.from() == null);
            add(from, day.end + 1, month.atDay(day.whole()), month.atDay(day.whole()));
            return;
        }
        MonthPart part = MonthPart.at(form, to);
        if (month == null || part == null) {
            add(from, to, 'm', months);
            return;
        }
        int end = part.endsAt(form, to);
        found.stretch(from, end, month.getYear(), month.getMonthValue(), part.first(), part.last());
    }

    private void holiday(Hit hit, MonthDay named) {
        if (filedOn == null) {
            found.add(hit.from(), hit.to(), null, null, true);
            return;
        }
        int told = yearBefore(form, hit.from(), filedOn);
        int year = told == 0 ? writtenYear(hit.from()) : told;
        LocalDate day = named.atYear(year == 0 ? filedOn.getYear() : year);
        LocalDate past = year == 0 && day.isAfter(filedOn) ? day.minusYears(1) : day;
        int from = told == 0 ? hit.from() : hit.from() - YEARS.get(0).length();
        found.add(from, hit.to(), past, past, year == 0);
    }

    private int writtenYear(int at) {
        int from = at - 5;
        if (from < 0 || form.charAt(at - 1) != '年' || !Numeral.startsAt(form, from)) {
            return 0;
        }
        Numeral year = new Numeral(form).read(from);
        return year.end == at - 1 && year.whole() >= 1990 && year.whole() <= 2099 ? year.whole() : 0;
    }
}
