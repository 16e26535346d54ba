package io.complaintrules.reading.party;

import io.complaintrules.complaint.Capacity;
import io.complaintrules.complaint.Complainant;
import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.EvidenceKind;
import io.complaintrules.complaint.Identity;
import io.complaintrules.complaint.Standing;
import io.complaintrules.facts.AgeBand;
import io.complaintrules.facts.Answer;
import io.complaintrules.facts.ComplainantFacts;

/** Who complains. */
public final class ComplainantReader {
    private ComplainantReader() {}

    public static ComplainantFacts read(Complaint complaint, AgeBand age) {
        Complainant who = complaint.complainant();
        boolean authorised = complaint.evidence().stream().anyMatch(item -> item.kind() == EvidenceKind.AUTHORISATION);
        if (who == null) {
            return new ComplainantFacts(
                    Answer.UNKNOWN,
                    Answer.UNKNOWN,
                    Answer.UNKNOWN,
                    Answer.UNKNOWN,
                    Answer.UNKNOWN,
                    Answer.UNKNOWN,
                    null);
        }
        Standing standing = who.standing();
        return new ComplainantFacts(
                standing == null ? Answer.UNKNOWN : Answer.of(standing != Standing.NONE),
                standing == null ? Answer.UNKNOWN : Answer.of(standing == Standing.AGENT),
                standing == Standing.AGENT ? Answer.of(authorised) : Answer.UNKNOWN,
                who.capacity() == null ? Answer.UNKNOWN : Answer.of(who.capacity() == Capacity.CONSUMER),
                who.identity() == null ? Answer.UNKNOWN : Answer.of(who.identity() != Identity.WITHHELD),
                who.age() == null ? Answer.UNKNOWN : Answer.of(age.isMinor()),
                who.age());
    }
}
