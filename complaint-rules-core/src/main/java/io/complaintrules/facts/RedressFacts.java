package io.complaintrules.facts;

/**
 * What the law of compensation asks about the case. Declared in {@code circumstances}; what is absent is unknown.
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
 * @param age band of the person concerned
 */
public record RedressFacts(
        Answer fraud,
        Answer labelFlawOnly,
        Answer contrived,
        Answer knownDefect,
        Answer seriousHealthHarm,
        Answer personalityRight,
        Answer seriousMentalHarm,
        Answer legalPerson,
        Answer foreseeable,
        Answer authorised,
        Answer ownFault,
        Answer companyFault,
        Answer ownEquipment,
        Answer renewalNoticed,
        Answer usedByMinor,
        Answer ratified,
        Answer suitsAge,
        AgeBand age) {}
