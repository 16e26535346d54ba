package io.complaintrules.law;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Counts the periods that parameters fix. */
final class Deadlines {
    private Deadlines() {}

    static @Nullable Deadline last(Parameter period, LocalDate start, LocalDate inForceOn, WorkingCalendar calendar) {
        Parameter.Value value = period.on(inForceOn);
        if (value == null) {
            return null;
        }
        int amount = value.amount().intValueExact();
        return switch (period.unit()) {
            case DAYS -> calendar.plusDays(start, amount);
            case WORKING_DAYS -> calendar.plusWorkingDays(start, amount);
            case MONTHS -> calendar.plusMonths(start, amount);
            case YEARS -> calendar.plusYears(start, amount);
            default -> throw noPeriod(period, "which is no period");
        };
    }

    static @Nullable LocalDate firstDayInside(Parameter period, LocalDate on) {
        Parameter.Value value = period.on(on);
        if (value == null) {
            return null;
        }
        ChronoUnit unit =
                switch (period.unit()) {
                    case DAYS -> ChronoUnit.DAYS;
                    case MONTHS -> ChronoUnit.MONTHS;
                    case YEARS -> ChronoUnit.YEARS;
                    default -> throw noPeriod(period, "which cannot be counted back");
                };
        int amount = value.amount().intValueExact();
        LocalDate first = on.minus(amount, unit);
        while (first.plus(amount, unit).isBefore(on)) {
            first = first.plusDays(1);
        }
        return first;
    }

    private static IllegalArgumentException noPeriod(Parameter parameter, String why) {
        return new IllegalArgumentException("Parameter '" + parameter.id() + "' counts " + parameter.unit() + ", " + why
                + ".\nMaybe a parameter in days, months or years was meant?");
    }
}
