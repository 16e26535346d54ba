package io.complaintrules.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days that a text names by month and day. A year that is left out is that of the day before it in the text. */
final class ChineseDays {
    private static final Pattern DAY = Pattern.compile(
            "(?<!\\d)(?:(\\d{4})\\s?[年./-]\\s?)?(\\d{1,2})\\s?(?:月|(?<=\\d{4}[./-]\\d{1,2})[./-])\\s?(\\d{1,2})(?!\\d)[日号]?");
    private static final int HALF_A_YEAR = 6;

    private ChineseDays() {}

    /**
     * A day and where it stands.
     *
     * @param start first UTF-16 unit
     * @param day the day
     */
    record Named(int start, LocalDate day) {}

    static List<Named> in(String text, LocalDate filedOn) {
        List<Named> days = new ArrayList<>();
        LocalDate before = null;
        Matcher found = DAY.matcher(text);
        while (found.find()) {
            LocalDate day = day(found.group(1), found.group(2), found.group(3), before, filedOn);
            if (day != null) {
                days.add(new Named(found.start(), day));
                before = day;
            }
        }
        return days;
    }

    private static @Nullable LocalDate day(
            @Nullable String year, String month, String day, @Nullable LocalDate before, LocalDate filedOn) {
        try {
            int number = year != null ? Integer.parseInt(year) : before != null ? before.getYear() : filedOn.getYear();
            LocalDate date = LocalDate.of(number, Integer.parseInt(month), Integer.parseInt(day));
            if (year == null && before == null && date.isAfter(filedOn)) {
                return date.minusYears(1);
            } else if (year == null
                    && before != null
                    && date.isBefore(before.minusMonths(HALF_A_YEAR))
                    && !date.plusYears(1).isAfter(filedOn)) {
                return date.plusYears(1);
            }
            return date;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
