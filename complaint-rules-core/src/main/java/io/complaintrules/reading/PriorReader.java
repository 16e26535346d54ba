package io.complaintrules.reading;

import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.EvidenceKind;
import io.complaintrules.complaint.PriorComplaint;
import io.complaintrules.complaint.Proves;
import io.complaintrules.complaint.Reply;
import io.complaintrules.complaint.YesNo;
import io.complaintrules.facts.Answer;
import io.complaintrules.facts.PriorFacts;
import io.complaintrules.facts.Term;
import io.complaintrules.law.Deadline;
import io.complaintrules.law.LawBook;
import java.time.LocalDate;

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
                    null,
                    Term.UNKNOWN,
                    null,
                    shown ? Answer.YES : Answer.UNKNOWN);
        }
        LocalDate madeOn = prior.madeOn();
        Deadline answer = madeOn == null ? null : law.deadline("operator-reply", madeOn);
        LocalDate last = answer == null ? null : answer.rolled() == null ? answer.strict() : answer.rolled();
        Reply reply = prior.reply();
        return new PriorFacts(
                Answer.of(
                                prior.made() != null
                                        ? Boolean.valueOf(prior.made() == YesNo.YES)
                                        : tells(prior) ? Boolean.TRUE : null)
                        .orRead(contactRead ? Boolean.TRUE : null),
                Answer.of(reply == null ? null : reply != Reply.NONE),
                reply == null || reply == Reply.NONE ? Answer.UNKNOWN : Answer.of(reply == Reply.SATISFACTORY),
                madeOn,
                Terms.of(answer, filedOn, true),
                last == null ? null : last.plusDays(1),
                shown || prior.reference() != null ? Answer.YES : Answer.NO);
    }

    /** A day, a reference or an answer tells that a complaint was made. */
    private static boolean tells(PriorComplaint prior) {
        return prior.madeOn() != null
                || prior.reference() != null
                || (prior.reply() != null && prior.reply() != Reply.NONE);
    }
}
