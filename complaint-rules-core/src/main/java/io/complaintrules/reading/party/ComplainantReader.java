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
import io.complaintrules.facts.Statement;
import io.complaintrules.facts.StatementKind;
import java.util.List;

/** Who complains. */
public final class ComplainantReader {
    private static final Complainant NOTHING_SAID = Complainant.builder().build();

    private ComplainantReader() {}

    /** Returns what the fields say of who complains, and what the text tells where they are silent. */
    public static ComplainantFacts read(Complaint complaint, AgeBand age, List<Statement> told) {
        Complainant who = complaint.complainant() == null ? NOTHING_SAID : complaint.complainant();
        boolean authorised = complaint.evidence().stream().anyMatch(item -> item.kind() == EvidenceKind.AUTHORISATION);
        Standing standing = who.standing();
        return new ComplainantFacts(
                standing == null ? Answer.UNKNOWN : Answer.of(standing != Standing.NONE),
                standing == null
                        ? Answer.UNKNOWN.orRead(tells(told, StatementKind.WRITES_FOR_ANOTHER) ? true : null)
                        : Answer.of(standing == Standing.AGENT),
                standing == Standing.AGENT ? Answer.of(authorised) : Answer.UNKNOWN,
                who.capacity() == null
                        ? Answer.UNKNOWN.orRead(tells(told, StatementKind.IS_BUSINESS) ? false : null)
                        : Answer.of(who.capacity() == Capacity.CONSUMER),
                who.identity() == null ? Answer.UNKNOWN : Answer.of(who.identity() != Identity.WITHHELD),
                who.age() == null
                        ? Answer.UNKNOWN.orRead(tells(told, StatementKind.IS_MINOR) ? true : null)
                        : Answer.of(age.isMinor()),
                who.age());
    }

    private static boolean tells(List<Statement> told, StatementKind what) {
        for (Statement one : told) {
            if (one.what() == what) {
                return true;
            }
        }
        return false;
    }
}
