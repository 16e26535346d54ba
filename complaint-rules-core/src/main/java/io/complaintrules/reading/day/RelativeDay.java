package io.complaintrules.reading.day;

import io.complaintrules.reading.lexicon.Hit;
import io.complaintrules.reading.text.NormalForm;
import io.complaintrules.reading.text.Numeral;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Days told from the day of filing: lexicon phrases of category "day", whose value is a distance such as "-1d" or "-1w". */
final class RelativeDay {

    static final List<String> YEARS = List.of("今年", "去年", "前年");
    private static final String WEEKDAYS = "一二三四五六日";

    private RelativeDay() {}

    static List<ReadDate> read(NormalForm form, List<Hit> hits, @Nullable LocalDate filedOn) {
        List<ReadDate> dates = new ArrayList<>(0);
        for (Hit hit : hits) {
            String distance = hit.phrase().value();
            if (hit.phrase().category().equals("day") && distance != null && !isYearOfDate(form, hit)) {
                dates.add(date(form, hit, distance, filedOn));
            }
        }
        return dates;
    }

    private static boolean isYearOfDate(NormalForm form, Hit hit) {
        return hit.phrase().text().endsWith("年") && hit.to() < form.length() && Numeral.startsAt(form, hit.to());
    }

    private static ReadDate date(NormalForm form, Hit hit, String distance, @Nullable LocalDate filedOn) {
        int weekday = hit.to() < form.length()
                ? WEEKDAYS.indexOf(form.charAt(hit.to()) == '天' ? '日' : form.charAt(hit.to()))
                : -1;
        int number = distance.length() < 2 ? 0 : number(distance);
        if (filedOn == null) {
            return new ReadDate(null, null, hit.start(), hit.end());
        }
        return switch (distance.charAt(distance.length() - 1)) {
            case 'd' -> {
                LocalDate day = filedOn.plusDays(number);
                yield new ReadDate(day, day, hit.start(), hit.end());
            }
            case 'w' -> {
                LocalDate monday = filedOn.with(DayOfWeek.MONDAY).plusWeeks(number);
                yield weekday >= 0
                        ? new ReadDate(
                                monday.plusDays(weekday), monday.plusDays(weekday), hit.start(), form.end(hit.to() + 1))
                        : new ReadDate(monday, monday.plusDays(6), hit.start(), hit.end());
            }
            case 'm' -> {
                YearMonth month = YearMonth.from(filedOn).plusMonths(number);
                yield new ReadDate(month.atDay(1), month.atEndOfMonth(), hit.start(), hit.end());
            }
            case 'y' -> {
                int year = filedOn.getYear() + number;
                yield new ReadDate(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), hit.start(), hit.end());
            }
            default -> new ReadDate(null, null, hit.start(), hit.end());
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
