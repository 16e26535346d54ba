package io.complaintrules.reading.claim;

import io.complaintrules.facts.Answer;
import io.complaintrules.law.Calculation;
import io.complaintrules.law.LawBook;
import io.complaintrules.law.Parameter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the formulas of the law give on one day, for the numbers that are there. Nothing is given when one is missing. */
final class Tariff {
    /** What a formula gives for one head. */
    record Entry(@Nullable BigDecimal amount, @Nullable String formula, Answer exceeded) {
        static final Entry NONE = new Entry(null, null, Answer.UNKNOWN);

        static Entry of(Formula.Sum sum) {
            return new Entry(sum.amount(), sum.written(), Answer.UNKNOWN);
        }

        boolean saysAnything() {
            return amount != null || formula != null || exceeded != Answer.UNKNOWN;
        }
    }

    private final LawBook law;
    private final LocalDate on;
    private final Operands operands;

    Tariff(LawBook law, LocalDate on, Operands operands) {
        this.law = law;
        this.on = on;
        this.operands = operands;
    }

    /** The first of several formulas that gives something. */
    Entry reckon(List<Calculation> formulas) {
        for (Calculation formula : formulas) {
            Entry entry = reckon(formula);
            if (entry.saysAnything()) {
                return entry;
            }
        }
        return Entry.NONE;
    }

    private Entry reckon(Calculation formula) {
        BigDecimal of = operands.number(formula.from("of"));
        return switch (formula.by()) {
            case WHOLE -> of == null ? Entry.NONE : new Entry(Formula.cents(of), null, Answer.UNKNOWN);
            case DIFFERENCE -> difference(of, number(formula, "less"));
            case AT_LEAST -> atLeast(of, parameter(formula, "multiple"), parameter(formula, "minimum"));
            case UP_TO -> upTo(of, parameter(formula, "multiple"));
            case TIMES -> of == null ? Entry.NONE : Entry.of(Formula.times(count(formula, "count", 1), of));
            case GREATER_OF -> greaterOf(of, number(formula, "or"));
            case PER_DAY -> perDay(of, number(formula, "days"), parameter(formula, "percent"));
            case PRO_RATA -> proRata(of, number(formula, "part"), number(formula, "whole"));
            case NET_OF_USE -> netOfUse(of, formula);
            case OVER_MULTIPLE -> over(of, number(formula, "base"), parameter(formula, "multiple"));
            case OVER_SHARE -> {
                BigDecimal share = parameter(formula, "share");
                yield over(of, number(formula, "base"), share == null ? null : BigDecimal.ONE.add(share));
            }
            case WAIVED_RENT -> waivedRent(of, formula);
        };
    }

    private static Entry difference(@Nullable BigDecimal of, @Nullable BigDecimal less) {
        if (of == null || less == null) {
            return Entry.NONE;
        }
        Formula.Sum left = Formula.less(of, less);
        return new Entry(left.amount(), left.written(), Answer.of(left.amount().signum() > 0));
    }

    private static Entry atLeast(@Nullable BigDecimal of, @Nullable BigDecimal multiple, @Nullable BigDecimal minimum) {
        return of == null || multiple == null || minimum == null
                ? Entry.NONE
                : Entry.of(Formula.atLeast(multiple, of, minimum));
    }

    private static Entry upTo(@Nullable BigDecimal of, @Nullable BigDecimal multiple) {
        return of == null || multiple == null ? Entry.NONE : Entry.of(Formula.upTo(multiple, of));
    }

    private static Entry greaterOf(@Nullable BigDecimal of, @Nullable BigDecimal or) {
        if (of != null && or != null) {
            return Entry.of(Formula.greater(of, or));
        }
        BigDecimal one = of == null ? or : of;
        return one == null ? Entry.NONE : new Entry(Formula.cents(one), null, Answer.UNKNOWN);
    }

    private static Entry perDay(@Nullable BigDecimal of, @Nullable BigDecimal days, @Nullable BigDecimal percent) {
        return of == null || days == null || percent == null
                ? Entry.NONE
                : Entry.of(Formula.perDay(of, percent, days.intValueExact()));
    }

    private static Entry proRata(@Nullable BigDecimal of, @Nullable BigDecimal part, @Nullable BigDecimal whole) {
        return of == null || part == null || whole == null || whole.signum() <= 0
                ? Entry.NONE
                : Entry.of(Formula.remaining(of, part.intValueExact(), whole.intValueExact()));
    }

    private Entry netOfUse(@Nullable BigDecimal of, Calculation formula) {
        BigDecimal used = number(formula, "used");
        BigDecimal discounted = number(formula, "discounted");
        BigDecimal gift = number(formula, "gift");
        Object companyFault = operands.value(formula.from("company-fault"));
        boolean plain = gift == null || gift.signum() == 0;
        if (of == null || (companyFault == null && !(plain && discounted == null))) {
            return Entry.NONE;
        }
        if (Boolean.TRUE.equals(companyFault) && discounted != null) {
            return Entry.of(Formula.less(of, discounted));
        }
        if (used == null) {
            return Entry.NONE;
        }
        return Entry.of(
                gift == null || plain || Boolean.FALSE.equals(companyFault)
                        ? Formula.less(of, used)
                        : Formula.discounted(of, gift, used));
    }

    private static Entry over(@Nullable BigDecimal of, @Nullable BigDecimal base, @Nullable BigDecimal multiple) {
        return of == null || base == null || multiple == null
                ? Entry.NONE
                : new Entry(
                        null,
                        Formula.threshold(multiple, base, of).written(),
                        Answer.of(of.compareTo(multiple.multiply(base)) > 0));
    }

    private Entry waivedRent(@Nullable BigDecimal rent, Calculation formula) {
        BigDecimal hours = number(formula, "hours");
        BigDecimal urban = parameter(formula, "urban-limit");
        BigDecimal country = parameter(formula, "rural-limit");
        if (hours == null || urban == null || country == null) {
            return Entry.NONE;
        }
        Boolean rural = (Boolean) operands.value(formula.from("rural"));
        Answer over = rural != null
                ? Answer.of(hours.compareTo(rural ? country : urban) > 0)
                : hours.compareTo(country) > 0 ? Answer.YES : hours.compareTo(urban) > 0 ? Answer.UNKNOWN : Answer.NO;
        LocalDate month = (LocalDate) operands.value(formula.from("month"));
        if (rent == null || month == null || over == Answer.UNKNOWN) {
            return new Entry(null, null, over);
        }
        boolean inCountry = rural == null ? over == Answer.YES : rural;
        Formula.Sum sum =
                Formula.waived(rent, hours.intValueExact(), inCountry ? country : urban, month.lengthOfMonth());
        return new Entry(sum.amount(), sum.written(), over);
    }

    private @Nullable BigDecimal number(Calculation formula, String place) {
        return operands.number(formula.from(place));
    }

    private int count(Calculation formula, String place, int otherwise) {
        BigDecimal count = number(formula, place);
        return count == null ? otherwise : count.intValueExact();
    }

    private @Nullable BigDecimal parameter(Calculation formula, String place) {
        Parameter.Value value = law.parameter(formula.from(place).get(0)).on(on);
        return value == null ? null : value.amount();
    }
}
