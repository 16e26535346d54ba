package io.complaintrules.reading.day;

import io.complaintrules.reading.lexicon.Hit;
import io.complaintrules.reading.text.NormalForm;
import io.complaintrules.reading.text.Numeral;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Days told from the day of filing: "十天前", and lexicon phrases of category "day", whose value is a distance such as "-1d" or
 * "-1w", or the month and day of a holiday such as "10-01".
 */
final class RelativeDay {

    static final List<String> YEARS = List.of("今年", "去年", "前年");
    private static final List<String> AGO = List.of("天", "周", "个星期", "个礼拜", "个月", "月", "年");
    private static final String WEEKDAYS = "一二三四五六日";

    private RelativeDay() {}

    static List<ReadDate> read(NormalForm form, List<Hit> hits, @Nullable LocalDate filedOn) {
        List<ReadDate> dates = new ArrayList<>(0);
        for (Hit hit : hits) {
            String distance = hit.phrase().value();
            if (hit.phrase().category().equals("day") && distance != null && !isYearOfDate(form, hits, hit)) {
                dates.add(
                        distance.startsWith("-") || distance.length() < 5
                                ? date(form, hit, distance, filedOn)
                                : holiday(form, hit, MonthDay.parse("--" + distance), filedOn));
            }
        }
        return dates;
    }

    /** The day that a number of days, weeks, months or years "前" means, null when that does not stand there. */
    static @Nullable ReadDate ago(NormalForm form, int at, int end, int number, @Nullable LocalDate filedOn) {
        for (int i = 0; i < AGO.size(); i++) {
            String unit = AGO.get(i);
            if (form.startsWith(unit, end) && isAgo(form, end + unit.length())) {
                int past = form.startsWith("前", end + unit.length()) ? 1 : 2;
                int to = form.end(end + unit.length() + past);
                return date(form.start(at), to, -1, "dwwwmmy".charAt(i), -number, filedOn);
            }
        }
        return null;
    }

    private static boolean isAgo(NormalForm form, int at) {
        return form.startsWith("以前", at)
                || form.startsWith("之前", at)
                || (form.startsWith("前", at) && !form.startsWith("前后", at) && !form.startsWith("前期", at));
    }

    private static boolean isYearOfDate(NormalForm form, List<Hit> hits, Hit hit) {
        if (!hit.phrase().text().endsWith("年") || hit.to() >= form.length()) {
            return false;
        }
        return Numeral.startsAt(form, hit.to())
                || hits.stream()
                        .anyMatch(next -> next.from() == hit.to()
                                && next.phrase().category().equals("day"));
    }

    private static ReadDate holiday(NormalForm form, Hit hit, MonthDay named, @Nullable LocalDate filedOn) {
        if (filedOn == null) {
            return new ReadDate(null, null, hit.start(), hit.end(), true, null);
        }
        for (int back = 0; back < YEARS.size(); back++) {
            if (form.endsWith(YEARS.get(back), hit.from())) {
                LocalDate day = named.atYear(filedOn.getYear() - back);
                return new ReadDate(
                        day, day, form.start(hit.from() - YEARS.get(back).length()), hit.end());
            }
        }
        int written = writtenYear(form, hit.from());
        LocalDate day = named.atYear(written == 0 ? filedOn.getYear() : written);
        LocalDate past = written == 0 && day.isAfter(filedOn) ? day.minusYears(1) : day;
        return new ReadDate(past, past, hit.start(), hit.end(), written == 0, null);
    }

    private static int writtenYear(NormalForm form, int at) {
        int from = at - 5;
        if (from < 0 || form.charAt(at - 1) != '年' || !Numeral.startsAt(form, from)) {
            return 0;
        }
        Numeral year = new Numeral(form).read(from);
        return year.end == at - 1 && year.whole() >= 1990 && year.whole() <= 2099 ? year.whole() : 0;
    }

    private static ReadDate date(NormalForm form, Hit hit, String distance, @Nullable LocalDate filedOn) {
        int weekday = hit.to() < form.length()
                ? WEEKDAYS.indexOf(form.charAt(hit.to()) == '天' ? '日' : form.charAt(hit.to()))
                : -1;
        int number = distance.length() < 2 ? 0 : number(distance);
        char unit = distance.charAt(distance.length() - 1);
        int end = unit == 'w' && weekday >= 0 ? form.end(hit.to() + 1) : hit.end();
        return date(hit.start(), end, weekday, unit, number, filedOn);
    }

    private static ReadDate date(int start, int end, int weekday, char unit, int number, @Nullable LocalDate filedOn) {
        if (filedOn == null) {
            return new ReadDate(null, null, start, end);
        }
        return switch (unit) {
            case 'd' -> {
                LocalDate day = filedOn.plusDays(number);
                yield new ReadDate(day, day, start, end);
            }
            case 'w' -> {
                LocalDate monday = filedOn.with(DayOfWeek.MONDAY).plusWeeks(number);
                yield weekday >= 0
                        ? new ReadDate(monday.plusDays(weekday), monday.plusDays(weekday), start, end)
                        : new ReadDate(monday, monday.plusDays(6), start, end);
            }
            case 'm' -> {
                YearMonth month = YearMonth.from(filedOn).plusMonths(number);
                yield new ReadDate(month.atDay(1), month.atEndOfMonth(), start, end);
            }
            case 'y' -> {
                int year = filedOn.getYear() + number;
                yield new ReadDate(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), start, end);
            }
            default -> new ReadDate(null, null, start, end);
        };
    }

    private static int number(String distance) {
        try {
            return Integer.parseInt(distance.substring(0, distance.length() - 1));
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
