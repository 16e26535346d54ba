package io.complaintrules.reading.statement;

import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.EvidenceKind;
import io.complaintrules.complaint.PriorComplaint;
import io.complaintrules.complaint.Proves;
import io.complaintrules.complaint.Reply;
import io.complaintrules.complaint.YesNo;
import io.complaintrules.facts.Answer;
import io.complaintrules.facts.PriorFacts;
import io.complaintrules.facts.Statement;
import io.complaintrules.facts.StatementKind;
import io.complaintrules.law.Clock;
import io.complaintrules.law.Deadline;
import io.complaintrules.law.LawBook;
import io.complaintrules.reading.clock.Terms;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The complaint to the company that came before. */
public final class PriorReader {
    private static final PriorComplaint NOTHING_SAID = PriorComplaint.builder().build();

    private final LawBook law;

    /** Makes a reader that counts the time for an answer by this law. */
    public PriorReader(LawBook law) {
        this.law = law;
    }

    /** Returns what is known of the complaint to the company. */
    public PriorFacts read(Complaint complaint, boolean contactRead, List<Statement> told, LocalDate filedOn) {
        PriorComplaint prior = complaint.priorComplaint() == null ? NOTHING_SAID : complaint.priorComplaint();
        boolean shown = complaint.evidence().stream()
                .anyMatch(item ->
                        item.kind() == EvidenceKind.TICKET || item.proves().contains(Proves.PRIOR_COMPLAINT));
        LocalDate madeOn = prior.madeOn();
        Deadline answer = deadline(madeOn == null ? day(told) : madeOn);
        LocalDate last = answer == null ? null : answer.rolled();
        Reply reply = prior.reply();
        Statement answered = answer(told);
        Boolean contact = find(told, StatementKind.NOT_COMPLAINED) != null
                ? Boolean.FALSE
                : (contactRead || answered != null) ? Boolean.TRUE : null;
        return new PriorFacts(
                Answer.of(
                                prior.made() != null
                                        ? Boolean.valueOf(prior.made() == YesNo.YES)
                                        : tells(prior) ? Boolean.TRUE : null)
                        .orRead(contact),
                Answer.of(reply == null ? null : reply != Reply.NONE)
                        .orRead(answered == null ? null : answered.what() != StatementKind.NO_ANSWER),
                reply == null
                        ? Answer.UNKNOWN.orRead(satisfied(answered))
                        : reply == Reply.NONE ? Answer.UNKNOWN : Answer.of(reply == Reply.SATISFACTORY),
                madeOn,
                Terms.of(answer, filedOn, madeOn != null),
                last == null ? null : last.plusDays(1),
                shown || prior.reference() != null
                        ? Answer.YES
                        : complaint.priorComplaint() != null
                                ? Answer.NO
                                : Answer.UNKNOWN.orRead(find(told, StatementKind.TICKET_NUMBER) == null ? null : true));
    }

    private @Nullable Deadline deadline(@Nullable LocalDate madeOn) {
        return madeOn == null ? null : law.deadline(Clock.COMPANY_REPLY, madeOn, madeOn);
    }

    private static @Nullable LocalDate day(List<Statement> told) {
        Statement complained = find(told, StatementKind.COMPLAINED_ON);
        return complained == null ? null : complained.on();
    }

    private static @Nullable Statement answer(List<Statement> told) {
        Statement good = find(told, StatementKind.GOOD_ANSWER);
        Statement bad = good == null ? find(told, StatementKind.BAD_ANSWER) : good;
        return bad == null ? find(told, StatementKind.NO_ANSWER) : bad;
    }

    private static @Nullable Boolean satisfied(@Nullable Statement answered) {
        return (answered == null || answered.what() == StatementKind.NO_ANSWER)
                ? null
                : Boolean.valueOf(answered.what() == StatementKind.GOOD_ANSWER);
    }

    private static @Nullable Statement find(List<Statement> told, StatementKind what) {
        for (Statement one : told) {
            if (one.what() == what) {
                return one;
            }
        }
        return null;
    }

    /** A day, a reference or an answer tells that a complaint was made. */
    private static boolean tells(PriorComplaint prior) {
        return prior.madeOn() != null
                || prior.reference() != null
                || (prior.reply() != null && prior.reply() != Reply.NONE);
    }
}
