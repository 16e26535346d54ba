package io.complaintrules.law;

import io.complaintrules.authoring.Diagnostics;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads the holiday table of a year and faults what no State Council notice could say. */
final class HolidayRecords {
    /** A notice of fewer days was hardly copied whole. */
    private static final int FEWEST = 11;

    private final Diagnostics faults;
    private final References references;

    HolidayRecords(Diagnostics faults, References references) {
        this.faults = faults;
        this.references = references;
    }

    HolidayTable table(YamlMap map) {
        references.define("holiday table", map.text("year"), map.where());
        int year = year(map);
        Set<LocalDate> off = new LinkedHashSet<>();
        for (Located<LocalDate> day : days(map, "off")) {
            boolean newYearsEve =
                    day.value().getYear() == year - 1 && day.value().getMonthValue() == 12;
            if (day.value().getYear() != year && !newYearsEve) {
                faults.add("day-off-elsewhere", day.where(), day.value(), year);
            }
            once(off, day);
        }
        if (off.size() < FEWEST) {
            faults.add("few-days-off", map.keyPlace("off"), off.size(), FEWEST);
        }
        Set<LocalDate> makeUp = new LinkedHashSet<>();
        for (Located<LocalDate> day : days(map, "make-up")) {
            DayOfWeek weekday = day.value().getDayOfWeek();
            if (weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY) {
                faults.add("make-up-weekday", day.where(), day.value(), weekday);
            }
            if (day.value().getYear() != year) {
                faults.add("make-up-elsewhere", day.where(), day.value(), year);
            }
            if (off.contains(day.value())) {
                faults.add("off-and-make-up", day.where(), day.value());
            }
            once(makeUp, day);
        }
        return new HolidayTable(year, map.bilingual(), map.text("source"), List.copyOf(off), List.copyOf(makeUp));
    }

    private int year(YamlMap map) {
        BigDecimal year = map.number("year");
        if (year.scale() > 0 || year.intValue() < 1990 || year.intValue() > 2100) {
            faults.add("year-outside", map.where("year"), year);
        }
        return year.intValue();
    }

    private void once(Set<LocalDate> days, Located<LocalDate> day) {
        if (!days.add(day.value())) {
            faults.add("day-twice", day.where(), day.value());
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
                faults.add("no-range", text.where(), text.value());
                continue;
            }
            from.datesUntil(to.plusDays(1)).forEach(day -> days.add(new Located<>(day, text.where())));
        }
        return days;
    }
}
