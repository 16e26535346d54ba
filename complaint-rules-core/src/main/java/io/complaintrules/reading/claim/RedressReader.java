package io.complaintrules.reading.claim;

import io.complaintrules.complaint.Circumstances;
import io.complaintrules.complaint.Complaint;
import io.complaintrules.facts.AgeBand;
import io.complaintrules.facts.Answer;
import io.complaintrules.facts.RedressFacts;
import org.jspecify.annotations.Nullable;

/** What the law of compensation asks about the case. */
public final class RedressReader {
    private static final int CAPACITY = 8;
    private static final int OLDER_MINOR = 16;
    private static final int FULL_AGE = 18;
    private static final Circumstances NOTHING = Circumstances.builder().build();

    private RedressReader() {}

    /** Returns what the complaint declares of fraud, fault, harm and age. */
    public static RedressFacts read(Complaint complaint) {
        Circumstances said = complaint.circumstances() == null ? NOTHING : complaint.circumstances();
        return new RedressFacts(
                Answer.of(said.fraud()),
                Answer.of(said.labelFlawOnly()),
                Answer.of(said.contrived()),
                Answer.of(said.knownDefect()),
                Answer.of(said.seriousHealthHarm()),
                Answer.of(said.personalityRight()),
                Answer.of(said.seriousMentalHarm()),
                Answer.of(said.legalPerson()),
                Answer.of(said.foreseeable()),
                Answer.of(said.authorised()),
                Answer.of(said.ownFault()),
                Answer.of(said.companyFault()),
                Answer.of(said.ownEquipment()),
                Answer.of(said.renewalNoticed()),
                Answer.of(said.usedByMinor()),
                Answer.of(said.ratified()),
                Answer.of(said.suitsAge()),
                band(
                        complaint.complainant() == null
                                ? null
                                : complaint.complainant().age()));
    }

    private static AgeBand band(@Nullable Integer age) {
        if (age == null) {
            return AgeBand.UNKNOWN;
        }
        return age < CAPACITY
                ? AgeBand.UNDER_8
                : age < OLDER_MINOR ? AgeBand.UNDER_16 : age < FULL_AGE ? AgeBand.UNDER_18 : AgeBand.ADULT;
    }
}
