package io.complaintrules.complaint;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that a formula of the law needs. All are optional; a formula whose number is missing asks for it.
 *
 * @param savedCost cost that the complainant saved because the benefit did not come, in yuan
 * @param gain what the company gained by processing the personal information, in yuan
 * @param installationFee fee collected for installing or moving the line, in yuan
 * @param daysLate days by which the installation or the move came late
 * @param monthlyRent monthly rent, in yuan
 * @param outageHours hours from the report of the fault to its repair
 * @param rural whether the line is in the countryside
 * @param billed charge billed, in yuan
 * @param due charge due under the tariff, in yuan
 * @param averageBill average monthly bill of the three months before, in yuan
 * @param gift amount that the company added to a prepayment, in yuan
 * @param consumed value consumed of a prepayment, at the price before discount, in yuan
 * @param daysLeft days left of a prepaid term with unlimited use
 * @param daysBought days of the whole prepaid term
 * @param renewals number of renewals charged, each at the amount paid
 */
public record Figures(
        @Nullable BigDecimal savedCost,
        @Nullable BigDecimal gain,
        @Nullable BigDecimal installationFee,
        @Nullable Integer daysLate,
        @Nullable BigDecimal monthlyRent,
        @Nullable Integer outageHours,
        @Nullable Boolean rural,
        @Nullable BigDecimal billed,
        @Nullable BigDecimal due,
        @Nullable BigDecimal averageBill,
        @Nullable BigDecimal gift,
        @Nullable BigDecimal consumed,
        @Nullable Integer daysLeft,
        @Nullable Integer daysBought,
        @Nullable Integer renewals) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this one. */
    public Builder toBuilder() {
        return new Builder()
                .savedCost(savedCost)
                .gain(gain)
                .installationFee(installationFee)
                .daysLate(daysLate)
                .monthlyRent(monthlyRent)
                .outageHours(outageHours)
                .rural(rural)
                .billed(billed)
                .due(due)
                .averageBill(averageBill)
                .gift(gift)
                .consumed(consumed)
                .daysLeft(daysLeft)
                .daysBought(daysBought)
                .renewals(renewals);
    }

    /** Names what is given, never what it says. */
    @Override
    public String toString() {
        return Outline.of(
                "Figures",
                "savedCost",
                savedCost,
                "gain",
                gain,
                "installationFee",
                installationFee,
                "daysLate",
                daysLate,
                "monthlyRent",
                monthlyRent,
                "outageHours",
                outageHours,
                "rural",
                rural,
                "billed",
                billed,
                "due",
                due,
                "averageBill",
                averageBill,
                "gift",
                gift,
                "consumed",
                consumed,
                "daysLeft",
                daysLeft,
                "daysBought",
                daysBought,
                "renewals",
                renewals);
    }

    /** Builds {@link Figures}; for one thread at a time. */
    public static final class Builder {
        private @Nullable BigDecimal savedCost;
        private @Nullable BigDecimal gain;
        private @Nullable BigDecimal installationFee;
        private @Nullable Integer daysLate;
        private @Nullable BigDecimal monthlyRent;
        private @Nullable Integer outageHours;
        private @Nullable Boolean rural;
        private @Nullable BigDecimal billed;
        private @Nullable BigDecimal due;
        private @Nullable BigDecimal averageBill;
        private @Nullable BigDecimal gift;
        private @Nullable BigDecimal consumed;
        private @Nullable Integer daysLeft;
        private @Nullable Integer daysBought;
        private @Nullable Integer renewals;

        private Builder() {}

        /** Cost that the complainant saved because the benefit did not come, in yuan. */
        public Builder savedCost(@Nullable BigDecimal savedCost) {
            this.savedCost = savedCost;
            return this;
        }

        /** What the company gained by processing the personal information, in yuan. */
        public Builder gain(@Nullable BigDecimal gain) {
            this.gain = gain;
            return this;
        }

        /** Fee collected for installing or moving the line, in yuan. */
        public Builder installationFee(@Nullable BigDecimal installationFee) {
            this.installationFee = installationFee;
            return this;
        }

        /** Days by which the installation or the move came late. */
        public Builder daysLate(@Nullable Integer daysLate) {
            this.daysLate = daysLate;
            return this;
        }

        /** Monthly rent, in yuan. */
        public Builder monthlyRent(@Nullable BigDecimal monthlyRent) {
            this.monthlyRent = monthlyRent;
            return this;
        }

        /** Hours from the report of the fault to its repair. */
        public Builder outageHours(@Nullable Integer outageHours) {
            this.outageHours = outageHours;
            return this;
        }

        /** Whether the line is in the countryside. */
        public Builder rural(@Nullable Boolean rural) {
            this.rural = rural;
            return this;
        }

        /** Charge billed, in yuan. */
        public Builder billed(@Nullable BigDecimal billed) {
            this.billed = billed;
            return this;
        }

        /** Charge due under the tariff, in yuan. */
        public Builder due(@Nullable BigDecimal due) {
            this.due = due;
            return this;
        }

        /** Average monthly bill of the three months before, in yuan. */
        public Builder averageBill(@Nullable BigDecimal averageBill) {
            this.averageBill = averageBill;
            return this;
        }

        /** Amount that the company added to a prepayment, in yuan. */
        public Builder gift(@Nullable BigDecimal gift) {
            this.gift = gift;
            return this;
        }

        /** Value consumed of a prepayment, at the price before discount, in yuan. */
        public Builder consumed(@Nullable BigDecimal consumed) {
            this.consumed = consumed;
            return this;
        }

        /** Days left of a prepaid term with unlimited use. */
        public Builder daysLeft(@Nullable Integer daysLeft) {
            this.daysLeft = daysLeft;
            return this;
        }

        /** Days of the whole prepaid term. */
        public Builder daysBought(@Nullable Integer daysBought) {
            this.daysBought = daysBought;
            return this;
        }

        /** Number of renewals charged, each at the amount paid. */
        public Builder renewals(@Nullable Integer renewals) {
            this.renewals = renewals;
            return this;
        }

        /** The record as set so far; the builder may be used on. */
        public Figures build() {
            return new Figures(
                    savedCost,
                    gain,
                    installationFee,
                    daysLate,
                    monthlyRent,
                    outageHours,
                    rural,
                    billed,
                    due,
                    averageBill,
                    gift,
                    consumed,
                    daysLeft,
                    daysBought,
                    renewals);
        }
    }
}
