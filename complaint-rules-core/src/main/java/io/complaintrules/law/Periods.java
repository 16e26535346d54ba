package io.complaintrules.law;

import io.complaintrules.authoring.Diagnostics;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the periods of one provision or parameter in order and faults those that cannot be. */
final class Periods {
    private Periods() {}

    static <T extends Dated> List<T> inOrder(List<Located<T>> located, Diagnostics faults) {
        List<Located<T>> sorted = new ArrayList<>(located);
        sorted.sort(Comparator.comparing(
                version -> version.value().from(), Comparator.nullsFirst(Comparator.naturalOrder())));
        List<T> values = new ArrayList<>();
        Located<T> previous = null;
        for (Located<T> current : sorted) {
            checkOwnEnds(current, faults);
            if (previous != null && overlap(previous.value(), current.value())) {
                faults.add("periods-overlap", current.where(), previous.where());
            }
            values.add(current.value());
            previous = current;
        }
        return values;
    }

    private static void checkOwnEnds(Located<? extends Dated> located, Diagnostics faults) {
        LocalDate from = located.value().from();
        LocalDate to = located.value().to();
        if (from != null && to != null && from.isAfter(to)) {
            faults.add("ends-swapped", located.where(), from, to);
        }
    }

    private static boolean overlap(Dated older, Dated newer) {
        LocalDate to = older.to();
        LocalDate from = newer.from();
        return to == null || from == null || !to.isBefore(from);
    }
}
