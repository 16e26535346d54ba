package io.complaintrules.reading.claim;

import io.complaintrules.complaint.Figures;
import io.complaintrules.facts.Answer;
import io.complaintrules.law.LawBook;
import io.complaintrules.law.Parameter;
import io.complaintrules.reading.claim.ClaimReader.Entry;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the formulas of the law give on one day, for the numbers that are there. Nothing is given when one is missing. */
final class Tariff {
    private final LawBook law;
    private final LocalDate on;

    Tariff(LawBook law, LocalDate on) {
        this.law = law;
        this.on = on;
    }

    Entry treble(@Nullable BigDecimal price) {
        BigDecimal multiple = value("fraud-multiple");
        BigDecimal minimum = value("fraud-minimum");
        return price == null || multiple == null || minimum == null
                ? Entry.NONE
                : of(Formula.atLeast(multiple, price, minimum));
    }

    Entry health(@Nullable BigDecimal loss) {
        BigDecimal multiple = value("health-punitive-multiple");
        return loss == null || multiple == null ? Entry.NONE : of(Formula.upTo(multiple, loss));
    }

    Entry lostBenefit(@Nullable BigDecimal benefit, @Nullable BigDecimal saved) {
        if (benefit == null || saved == null) {
            return Entry.NONE;
        }
        Formula.Sum net = Formula.less(benefit, saved);
        return new Entry(net.amount(), net.written(), Answer.of(net.amount().signum() > 0));
    }

    Entry liquidated(@Nullable BigDecimal agreed, @Nullable BigDecimal loss) {
        BigDecimal excess = value("liquidated-damages-excess");
        if (agreed == null || loss == null || excess == null) {
            return Entry.NONE;
        }
        BigDecimal multiple = BigDecimal.ONE.add(excess);
        return new Entry(
                null,
                Formula.threshold(multiple, loss, agreed).written(),
                Answer.of(agreed.compareTo(multiple.multiply(loss)) > 0));
    }

    Entry whole(@Nullable BigDecimal paid) {
        return paid == null ? Entry.NONE : new Entry(paid.setScale(2, RoundingMode.HALF_UP), null, Answer.UNKNOWN);
    }

    Entry renewals(@Nullable BigDecimal paid, @Nullable Integer charges) {
        return paid == null ? Entry.NONE : of(Formula.times(charges == null ? 1 : charges, paid));
    }

    Entry personalInformation(@Nullable BigDecimal loss, @Nullable BigDecimal gain) {
        if (loss != null && gain != null) {
            return of(Formula.greater(loss, gain));
        }
        return whole(loss == null ? gain : loss);
    }

    Entry prepaid(@Nullable BigDecimal paid, Figures figures, @Nullable Boolean companyFault) {
        Integer left = figures.daysLeft();
        Integer bought = figures.daysBought();
        if (paid != null && left != null && bought != null && bought > 0) {
            return of(Formula.remaining(paid, left, bought));
        }
        BigDecimal consumed = figures.consumed();
        if (paid == null || consumed == null) {
            return Entry.NONE;
        }
        BigDecimal gift = figures.gift() == null ? BigDecimal.ZERO : figures.gift();
        if (gift.signum() == 0 || Boolean.FALSE.equals(companyFault)) {
            return of(Formula.less(paid, consumed));
        }
        return companyFault == null ? Entry.NONE : of(Formula.discounted(paid, gift, consumed));
    }

    Entry lateInstallation(Figures figures) {
        BigDecimal rate = value("late-installation-rate");
        return rate == null || figures.installationFee() == null || figures.daysLate() == null
                ? Entry.NONE
                : of(Formula.perDay(figures.installationFee(), rate, figures.daysLate()));
    }

    Entry outageRent(Figures figures, @Nullable LocalDate occurredOn) {
        Integer hours = figures.outageHours();
        Boolean rural = figures.rural();
        BigDecimal urban = value("fault-repair-urban");
        BigDecimal country = value("fault-repair-rural");
        if (hours == null || urban == null || country == null) {
            return Entry.NONE;
        }
        BigDecimal spent = BigDecimal.valueOf(hours);
        Answer over = rural != null
                ? Answer.of(spent.compareTo(rural ? country : urban) > 0)
                : spent.compareTo(country) > 0 ? Answer.YES : spent.compareTo(urban) > 0 ? Answer.UNKNOWN : Answer.NO;
        BigDecimal rent = figures.monthlyRent();
        if (rent == null || occurredOn == null || over == Answer.UNKNOWN) {
            return new Entry(null, null, over);
        }
        boolean inCountry = rural == null ? over == Answer.YES : rural;
        Formula.Sum sum = Formula.waived(rent, hours, inCountry ? country : urban, occurredOn.lengthOfMonth());
        return new Entry(sum.amount(), sum.written(), over);
    }

    Entry overcharge(Figures figures) {
        if (figures.billed() == null || figures.due() == null) {
            return Entry.NONE;
        }
        Formula.Sum sum = Formula.less(figures.billed(), figures.due());
        return new Entry(sum.amount(), sum.written(), Answer.of(sum.amount().signum() > 0));
    }

    Entry abnormalBill(Figures figures) {
        BigDecimal multiple = value("abnormal-bill-multiple");
        if (multiple == null || figures.averageBill() == null || figures.billed() == null) {
            return Entry.NONE;
        }
        BigDecimal limit = multiple.multiply(figures.averageBill());
        return new Entry(
                null,
                Formula.threshold(multiple, figures.averageBill(), figures.billed())
                        .written(),
                Answer.of(figures.billed().compareTo(limit) > 0));
    }

    private @Nullable BigDecimal value(String parameter) {
        Parameter.Value value = law.parameter(parameter).on(on);
        return value == null ? null : value.amount();
    }

    private static Entry of(Formula.Sum sum) {
        return new Entry(sum.amount(), sum.written(), Answer.UNKNOWN);
    }
}
