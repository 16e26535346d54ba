package io.complaintrules.complaint;

import org.jspecify.annotations.Nullable;

/**
 * What the law asks about a matter beyond what happened. Each is a yes or a no; what is absent is unknown.
 *
 * @param fraud whether the company deceived about the goods or the service
 * @param labelFlawOnly whether it is only a flaw of label or publicity that neither affects quality nor misleads
 * @param contrived whether goods were swapped or facts made up to obtain the money
 * @param knownDefect whether the company knew of the defect
 * @param seriousHealthHarm whether somebody died or suffered serious harm to health
 * @param personalityRight whether a right of the person was infringed: life, health, name, likeness, reputation, privacy, personal information
 * @param seriousMentalHarm whether the mental harm is serious
 * @param legalPerson whether the one who claims is a company or another organisation
 * @param foreseeable whether the company foresaw or should have foreseen the lost benefit when the contract was made
 * @param authorised whether the complainant authorised the payment
 * @param ownFault whether the complainant, or the guardian, contributed to the loss by fault
 * @param companyFault whether the cause lies with the company
 * @param ownEquipment whether the fault lay in equipment of the complainant
 * @param renewalNoticed whether a conspicuous notice came before acceptance and before each renewal
 * @param usedByMinor whether the minor operated the device
 * @param ratified whether the guardian agreed, beforehand or afterwards
 * @param suitsAge whether the payments suit the age and intelligence of the minor
 */
public record Circumstances(
        @Nullable Boolean fraud,
        @Nullable Boolean labelFlawOnly,
        @Nullable Boolean contrived,
        @Nullable Boolean knownDefect,
        @Nullable Boolean seriousHealthHarm,
        @Nullable Boolean personalityRight,
        @Nullable Boolean seriousMentalHarm,
        @Nullable Boolean legalPerson,
        @Nullable Boolean foreseeable,
        @Nullable Boolean authorised,
        @Nullable Boolean ownFault,
        @Nullable Boolean companyFault,
        @Nullable Boolean ownEquipment,
        @Nullable Boolean renewalNoticed,
        @Nullable Boolean usedByMinor,
        @Nullable Boolean ratified,
        @Nullable Boolean suitsAge) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this one. */
    public Builder toBuilder() {
        return new Builder()
                .fraud(fraud)
                .labelFlawOnly(labelFlawOnly)
                .contrived(contrived)
                .knownDefect(knownDefect)
                .seriousHealthHarm(seriousHealthHarm)
                .personalityRight(personalityRight)
                .seriousMentalHarm(seriousMentalHarm)
                .legalPerson(legalPerson)
                .foreseeable(foreseeable)
                .authorised(authorised)
                .ownFault(ownFault)
                .companyFault(companyFault)
                .ownEquipment(ownEquipment)
                .renewalNoticed(renewalNoticed)
                .usedByMinor(usedByMinor)
                .ratified(ratified)
                .suitsAge(suitsAge);
    }

    /** Names what is given, never what it says. */
    @Override
    public String toString() {
        return Outline.of(
                "Circumstances",
                "fraud",
                fraud,
                "labelFlawOnly",
                labelFlawOnly,
                "contrived",
                contrived,
                "knownDefect",
                knownDefect,
                "seriousHealthHarm",
                seriousHealthHarm,
                "personalityRight",
                personalityRight,
                "seriousMentalHarm",
                seriousMentalHarm,
                "legalPerson",
                legalPerson,
                "foreseeable",
                foreseeable,
                "authorised",
                authorised,
                "ownFault",
                ownFault,
                "companyFault",
                companyFault,
                "ownEquipment",
                ownEquipment,
                "renewalNoticed",
                renewalNoticed,
                "usedByMinor",
                usedByMinor,
                "ratified",
                ratified,
                "suitsAge",
                suitsAge);
    }

    /** Builds {@link Circumstances}; for one thread at a time. */
    public static final class Builder {
        private @Nullable Boolean fraud;
        private @Nullable Boolean labelFlawOnly;
        private @Nullable Boolean contrived;
        private @Nullable Boolean knownDefect;
        private @Nullable Boolean seriousHealthHarm;
        private @Nullable Boolean personalityRight;
        private @Nullable Boolean seriousMentalHarm;
        private @Nullable Boolean legalPerson;
        private @Nullable Boolean foreseeable;
        private @Nullable Boolean authorised;
        private @Nullable Boolean ownFault;
        private @Nullable Boolean companyFault;
        private @Nullable Boolean ownEquipment;
        private @Nullable Boolean renewalNoticed;
        private @Nullable Boolean usedByMinor;
        private @Nullable Boolean ratified;
        private @Nullable Boolean suitsAge;

        private Builder() {}

        /** Whether the company deceived about the goods or the service. */
        public Builder fraud(@Nullable Boolean fraud) {
            this.fraud = fraud;
            return this;
        }

        /** Whether it is only a flaw of label or publicity that neither affects quality nor misleads. */
        public Builder labelFlawOnly(@Nullable Boolean labelFlawOnly) {
            this.labelFlawOnly = labelFlawOnly;
            return this;
        }

        /** Whether goods were swapped or facts made up to obtain the money. */
        public Builder contrived(@Nullable Boolean contrived) {
            this.contrived = contrived;
            return this;
        }

        /** Whether the company knew of the defect. */
        public Builder knownDefect(@Nullable Boolean knownDefect) {
            this.knownDefect = knownDefect;
            return this;
        }

        /** Whether somebody died or suffered serious harm to health. */
        public Builder seriousHealthHarm(@Nullable Boolean seriousHealthHarm) {
            this.seriousHealthHarm = seriousHealthHarm;
            return this;
        }

        /** Whether a right of the person was infringed: life, health, name, likeness, reputation, privacy, personal information. */
        public Builder personalityRight(@Nullable Boolean personalityRight) {
            this.personalityRight = personalityRight;
            return this;
        }

        /** Whether the mental harm is serious. */
        public Builder seriousMentalHarm(@Nullable Boolean seriousMentalHarm) {
            this.seriousMentalHarm = seriousMentalHarm;
            return this;
        }

        /** Whether the one who claims is a company or another organisation. */
        public Builder legalPerson(@Nullable Boolean legalPerson) {
            this.legalPerson = legalPerson;
            return this;
        }

        /** Whether the company foresaw or should have foreseen the lost benefit when the contract was made. */
        public Builder foreseeable(@Nullable Boolean foreseeable) {
            this.foreseeable = foreseeable;
            return this;
        }

        /** Whether the complainant authorised the payment. */
        public Builder authorised(@Nullable Boolean authorised) {
            this.authorised = authorised;
            return this;
        }

        /** Whether the complainant, or the guardian, contributed to the loss by fault. */
        public Builder ownFault(@Nullable Boolean ownFault) {
            this.ownFault = ownFault;
            return this;
        }

        /** Whether the cause lies with the company. */
        public Builder companyFault(@Nullable Boolean companyFault) {
            this.companyFault = companyFault;
            return this;
        }

        /** Whether the fault lay in equipment of the complainant. */
        public Builder ownEquipment(@Nullable Boolean ownEquipment) {
            this.ownEquipment = ownEquipment;
            return this;
        }

        /** Whether a conspicuous notice came before acceptance and before each renewal. */
        public Builder renewalNoticed(@Nullable Boolean renewalNoticed) {
            this.renewalNoticed = renewalNoticed;
            return this;
        }

        /** Whether the minor operated the device. */
        public Builder usedByMinor(@Nullable Boolean usedByMinor) {
            this.usedByMinor = usedByMinor;
            return this;
        }

        /** Whether the guardian agreed, beforehand or afterwards. */
        public Builder ratified(@Nullable Boolean ratified) {
            this.ratified = ratified;
            return this;
        }

        /** Whether the payments suit the age and intelligence of the minor. */
        public Builder suitsAge(@Nullable Boolean suitsAge) {
            this.suitsAge = suitsAge;
            return this;
        }

        /** The record as set so far; the builder may be used on. */
        public Circumstances build() {
            return new Circumstances(
                    fraud,
                    labelFlawOnly,
                    contrived,
                    knownDefect,
                    seriousHealthHarm,
                    personalityRight,
                    seriousMentalHarm,
                    legalPerson,
                    foreseeable,
                    authorised,
                    ownFault,
                    companyFault,
                    ownEquipment,
                    renewalNoticed,
                    usedByMinor,
                    ratified,
                    suitsAge);
        }
    }
}
