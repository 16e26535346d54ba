package io.complaintrules.reading;

import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.EvidenceKind;
import io.complaintrules.complaint.PriorComplaint;
import io.complaintrules.complaint.Proves;
import io.complaintrules.complaint.Reply;
import io.complaintrules.complaint.YesNo;
import io.complaintrules.facts.Answer;
import io.complaintrules.facts.PriorFacts;
import io.complaintrules.law.Deadline;
import io.complaintrules.law.LawBook;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The complaint to the company that came before. */
final class PriorReader {
    private final LawBook law;

    PriorReader(LawBook law) {
        this.law = law;
    }

    PriorFacts read(Complaint complaint, boolean contactRead, LocalDate filedOn) {
        PriorComplaint prior = complaint.priorComplaint();
        boolean shown = complaint.evidence().stream()
                .anyMatch(item ->
                        item.kind() == EvidenceKind.TICKET || item.proves().contains(Proves.PRIOR_COMPLAINT));
        if (prior == null) {
            return new PriorFacts(
                    Answer.UNKNOWN.orRead(contactRead ? Boolean.TRUE : null),
                    Answer.UNKNOWN,
                    Answer.UNKNOWN,
                    Answer.UNKNOWN,
                    null,
                    shown ? Answer.YES : Answer.UNKNOWN);
        }
        LocalDate madeOn = prior.madeOn();
        Deadline answer = madeOn == null ? null : law.deadline("operator-reply", madeOn);
        LocalDate last = answer == null ? null : answer.strict();
        Reply reply = prior.reply();
        return new PriorFacts(
                Answer.of(prior.made() == null ? null : prior.made() == YesNo.YES)
                        .orRead(contactRead ? Boolean.TRUE : null),
                Answer.of(reply == null ? null : reply != Reply.NONE),
                reply == null || reply == Reply.NONE ? Answer.UNKNOWN : Answer.of(reply == Reply.SATISFACTORY),
                waited(last, filedOn),
                last == null ? null : last.plusDays(1),
                shown || prior.reference() != null ? Answer.YES : Answer.NO);
    }

    private static Answer waited(@Nullable LocalDate last, LocalDate filedOn) {
        return last == null ? Answer.UNKNOWN : Answer.of(filedOn.isAfter(last));
    }
}
