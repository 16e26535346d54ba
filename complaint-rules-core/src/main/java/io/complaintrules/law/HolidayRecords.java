package io.complaintrules.law;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads the holiday table of a year and faults what no State Council notice could say. */
final class HolidayRecords {
    private final Faults faults;
    private final References references;

    HolidayRecords(Faults faults, References references) {
        this.faults = faults;
        this.references = references;
    }

    HolidayTable table(YamlMap map) {
        references.define("holiday table", map.text("year"), map.where("year"));
        int year = year(map);
        Set<LocalDate> off = new LinkedHashSet<>();
        for (Located<LocalDate> day : days(map, "off")) {
            boolean newYearsEve =
                    day.value().getYear() == year - 1 && day.value().getMonthValue() == 12;
            if (day.value().getYear() != year && !newYearsEve) {
                faults.add(day.where(), "the day off " + day.value() + " is not in " + year, "it is another year's");
            }
            once(off, day);
        }
        Set<LocalDate> makeUp = new LinkedHashSet<>();
        for (Located<LocalDate> day : days(map, "make-up")) {
            DayOfWeek weekday = day.value().getDayOfWeek();
            if (weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY) {
                faults.add(day.where(), "the make-up day " + day.value() + " is a " + weekday, "a digit is wrong");
            }
            if (day.value().getYear() != year) {
                faults.add(day.where(), "the make-up day " + day.value() + " is not in " + year, "a digit is wrong");
            }
            if (off.contains(day.value())) {
                faults.add(day.where(), day.value() + " is both off and a make-up day", "a range ends a day too late");
            }
            once(makeUp, day);
        }
        return new HolidayTable(year, map.bilingual(), map.text("source"), List.copyOf(off), List.copyOf(makeUp));
    }

    private int year(YamlMap map) {
        BigDecimal year = map.number("year");
        if (year.scale() > 0 || year.intValue() < 1990 || year.intValue() > 2100) {
            faults.add(map.where("year"), "the year " + year + " is outside 1990 to 2100", "a digit is wrong");
        }
        return year.intValue();
    }

    private void once(Set<LocalDate> days, Located<LocalDate> day) {
        if (!days.add(day.value())) {
            faults.add(day.where(), day.value() + " stands twice", "two ranges overlap");
        }
    }

    private List<Located<LocalDate>> days(YamlMap map, String key) {
        List<Located<LocalDate>> days = new ArrayList<>();
        for (Located<String> text : map.texts(key)) {
            int dots = text.value().indexOf("..");
            String first = dots < 0 ? text.value() : text.value().substring(0, dots);
            String last = dots < 0 ? text.value() : text.value().substring(dots + 2);
            LocalDate from = map.date(first, text.where());
            LocalDate to = dots < 0 ? from : map.date(last, text.where());
            if (from.isAfter(to) || from.plusDays(31).isBefore(to)) {
                faults.add(text.where(), "'" + text.value() + "' is no range of days", "the two ends were swapped");
                continue;
            }
            from.datesUntil(to.plusDays(1)).forEach(day -> days.add(new Located<>(day, text.where())));
        }
        return days;
    }
}
