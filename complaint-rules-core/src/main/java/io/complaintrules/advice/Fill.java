package io.complaintrules.advice;

import io.complaintrules.complaint.Complainant;
import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.Identity;
import io.complaintrules.complaint.Respondent;
import io.complaintrules.verdict.Verdict;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Writes down something that only has to be written down. The value tried is a stand-in: what matters is that there is one.
 *
 * @param field path of the field, such as {@code complainant.postcode}
 */
public record Fill(String field) implements Patch {
    private static final String STAND_IN = "-";

    private static final Map<String, UnaryOperator<Complaint>> FIELDS = Map.of(
            "complainant.name", complaint -> who(complaint, who -> who.name(STAND_IN)),
            "complainant.phone", complaint -> who(complaint, who -> who.phone(STAND_IN)),
            "complainant.address", complaint -> who(complaint, who -> who.address(STAND_IN)),
            "complainant.postcode", complaint -> who(complaint, who -> who.postcode(STAND_IN)),
            "complainant.identity", complaint -> who(complaint, who -> who.identity(Identity.STATED)),
            "respondent.address", Fill::respondentAddress);

    static Optional<Patch> of(String field) {
        return FIELDS.containsKey(field) ? Optional.of(new Fill(field)) : Optional.empty();
    }

    @Override
    public Complaint applyTo(Complaint complaint, Verdict verdict) {
        return FIELDS.getOrDefault(field, UnaryOperator.identity()).apply(complaint);
    }

    private static Complaint who(Complaint complaint, UnaryOperator<Complainant.Builder> change) {
        Complainant who = complaint.complainant();
        Complainant.Builder builder = who == null ? Complainant.builder() : who.toBuilder();
        return complaint.toBuilder().complainant(change.apply(builder).build()).build();
    }

    private static Complaint respondentAddress(Complaint complaint) {
        Respondent was = complaint.respondent();
        Respondent filled = was == null
                ? new Respondent(null, null, null, STAND_IN)
                : new Respondent(was.name(), was.kind(), was.province(), STAND_IN);
        return complaint.toBuilder().respondent(filled).build();
    }
}
