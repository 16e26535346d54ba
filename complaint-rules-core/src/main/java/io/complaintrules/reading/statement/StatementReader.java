package io.complaintrules.reading.statement;

import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.PriorComplaint;
import io.complaintrules.complaint.Proceeding;
import io.complaintrules.complaint.Reply;
import io.complaintrules.complaint.Request;
import io.complaintrules.complaint.RequestKind;
import io.complaintrules.complaint.Settlement;
import io.complaintrules.complaint.YesNo;
import io.complaintrules.facts.Answer;
import io.complaintrules.facts.Statement;
import io.complaintrules.facts.StatementKind;
import io.complaintrules.law.ContactPoint;
import io.complaintrules.law.LawBook;
import io.complaintrules.reading.day.ReadDate;
import io.complaintrules.reading.lexicon.Hit;
import io.complaintrules.reading.lexicon.HitIndex;
import io.complaintrules.reading.narrative.Reading;
import io.complaintrules.reading.sum.ReadAmount;
import io.complaintrules.reading.text.NormalForm;
import io.complaintrules.verdict.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the text tells that a field could say for certain, each with how the field stands to it. Thread-safe. */
public final class StatementReader {
    private static final int OLDEST = 1900;

    private final LawBook law;
    private final BodyReader bodies;
    private final ContactIndex contacts;
    private final PersonReader persons;

    /** Makes a reader that knows the bodies of this law. */
    public StatementReader(LawBook law, ContactIndex contacts) {
        this.law = law;
        this.contacts = contacts;
        bodies = new BodyReader(law, contacts);
        persons = new PersonReader(law);
    }

    /** Returns what the text states, each with how it stands to its field. */
    public List<Statement> read(Complaint complaint, Reading reading, LocalDate filedOn) {
        if (reading.hits().isEmpty()) {
            return List.of();
        }
        List<Statement> told = new ArrayList<>();
        List<ReadBody> named = bodies.named(reading);
        if (!named.isEmpty()) {
            bodies(complaint, reading, BodyReader.steps(reading, named, filedOn), told);
        }
        PriorComplaint prior = complaint.priorComplaint();
        AnswerReader company = new AnswerReader(reading, named, filedOn);
        days(company, prior, told);
        persons.read(complaint.complainant(), reading.form(), reading.hits("person"), filedOn, told);
        numbers(complaint, reading, reading.hits("number"), named, told);
        settlement(complaint.settlement(), reading.hits("settlement"), told);
        sums(complaint, SumReader.read(reading, reading.hits("sum"), reading.hits("offer")), told);
        farYear(reading.dates(), filedOn, told);
        absentDay(reading.dates(), told);
        return told;
    }

    /** The first day that no calendar has. */
    private static void absentDay(List<ReadDate> dates, List<Statement> into) {
        for (ReadDate date : dates) {
            if (date.absent()) {
                into.add(Statement.of(StatementKind.NO_SUCH_DAY, Answer.UNKNOWN, new Span(date.start(), date.end())));
                return;
            }
        }
    }

    /** The first day whose year nobody can mean; a year long past may be one of birth. */
    private static void farYear(List<ReadDate> dates, LocalDate filedOn, List<Statement> into) {
        for (ReadDate date : dates) {
            if (date.far() != null && (date.far().isAfter(filedOn) || date.far().getYear() < OLDEST)) {
                Span span = new Span(date.start(), date.end());
                into.add(new Statement(
                        StatementKind.FAR_YEAR, Answer.UNKNOWN, null, null, null, date.far(), null, span));
                return;
            }
        }
    }

    private void bodies(Complaint complaint, Reading reading, List<ReadBody.Step> steps, List<Statement> into) {
        NormalForm form = reading.form();
        for (ReadBody.Step step : steps) {
            ReadBody body = step.of();
            boolean meant = step.what() == StatementKind.MEANS_TO_GO || step.what() == StatementKind.NAMES_UNSAFE;
            into.add(new Statement(
                    step.what(),
                    meant ? channel(complaint, body) : proceedings(complaint, body),
                    body.body(),
                    body.body() == null ? null : law.authority(body.body()).seat(),
                    body.contact(),
                    null,
                    null,
                    new Span(form.start(body.from()), form.end(body.to()))));
        }
    }

    private Answer channel(Complaint complaint, ReadBody body) {
        if (complaint.channel() == null || complaint.channel().isBlank()) {
            return Answer.UNKNOWN;
        }
        ContactPoint point = contacts.inField(complaint.channel());
        return Answer.of(point != null && point.value().equals(body.contact()));
    }

    private static Answer proceedings(Complaint complaint, ReadBody body) {
        List<Proceeding> all = complaint.proceedings();
        return all == null
                ? Answer.UNKNOWN
                : Answer.of(all.stream()
                        .anyMatch(one -> body.body() != null && body.body().equals(one.forum())));
    }

    private static void days(AnswerReader company, @Nullable PriorComplaint prior, List<Statement> into) {
        Hit not = company.notComplained();
        if (not != null) {
            Answer made = prior == null || prior.made() == null ? Answer.UNKNOWN : Answer.of(isDenied(prior));
            into.add(Statement.of(StatementKind.NOT_COMPLAINED, made, new Span(not.start(), not.end())));
        }
        ReadDate complained = company.complainedOn();
        if (complained != null) {
            into.add(day(
                    StatementKind.COMPLAINED_ON, prior == null ? null : prior.madeOn(), isDenied(prior), complained));
        }
        AnswerReader.Answer answer = company.answer();
        if (answer == null) {
            return;
        }
        Hit hit = answer.hit();
        into.add(Statement.of(answer.what(), reply(prior, answer.what()), new Span(hit.start(), hit.end())));
        ReadDate answered = company.answeredOn(answer, complained);
        if (answered != null) {
            into.add(day(
                    StatementKind.ANSWERED_ON, prior == null ? null : prior.repliedOn(), isDenied(prior), answered));
        }
    }

    private static Statement day(StatementKind what, @Nullable LocalDate field, boolean denied, ReadDate date) {
        Answer agrees = denied ? Answer.NO : field == null ? Answer.UNKNOWN : Answer.of(field.equals(date.day()));
        return new Statement(what, agrees, null, null, null, date.day(), null, new Span(date.start(), date.end()));
    }

    private static boolean isDenied(@Nullable PriorComplaint prior) {
        return prior != null && prior.made() == YesNo.NO;
    }

    private static Answer reply(@Nullable PriorComplaint prior, StatementKind what) {
        if (isDenied(prior)) {
            return Answer.NO;
        }
        Reply reply = prior == null ? null : prior.reply();
        return reply == null
                ? Answer.UNKNOWN
                : Answer.of(reply
                        == switch (what) {
                            case NO_ANSWER -> Reply.NONE;
                            case GOOD_ANSWER -> Reply.SATISFACTORY;
                            default -> Reply.UNSATISFACTORY;
                        });
    }

    private static void numbers(
            Complaint complaint, Reading reading, HitIndex hits, List<ReadBody> named, List<Statement> into) {
        Span ticket = NumberReader.find(reading, hits, named, "ticket");
        if (ticket != null) {
            PriorComplaint prior = complaint.priorComplaint();
            into.add(Statement.of(
                    StatementKind.TICKET_NUMBER, given(prior != null && prior.reference() != null), ticket));
        }
        Span order = NumberReader.find(reading, hits, named, "order");
        if (order != null) {
            boolean given =
                    complaint.transaction() != null && complaint.transaction().orderNumber() != null;
            into.add(Statement.of(StatementKind.ORDER_NUMBER, given(given), order));
        }
    }

    private static Answer given(boolean given) {
        return given ? Answer.YES : Answer.UNKNOWN;
    }

    /** Only what follows a settlement tells whether it was performed. */
    private static void settlement(@Nullable Settlement settlement, HitIndex hits, List<Statement> into) {
        boolean reached = false;
        for (int i = 0; i < hits.size(); i++) {
            Hit hit = hits.get(i);
            String value = hit.phrase().value();
            Span span = value == null ? null : new Span(hit.start(), hit.end());
            if (span != null && "reached".equals(value) && !reached) {
                reached = true;
                into.add(Statement.of(
                        StatementKind.SETTLED,
                        settlement == null ? Answer.UNKNOWN : Answer.of(settlement.reached()),
                        span));
            } else if (span != null && reached && !"reached".equals(value)) {
                boolean performed = "performed".equals(value);
                Answer field = settlement == null ? Answer.UNKNOWN : Answer.of(settlement.performed());
                into.add(Statement.of(
                        performed ? StatementKind.PERFORMED : StatementKind.NOT_PERFORMED,
                        field == Answer.UNKNOWN ? field : Answer.of((field == Answer.YES) == performed),
                        span));
                return;
            }
        }
    }

    private static void sums(Complaint complaint, List<SumReader.Asked> sums, List<Statement> into) {
        for (SumReader.Asked asked : sums) {
            StatementKind what =
                    switch (asked.kind()) {
                        case "refund" -> StatementKind.ASKS_REFUND;
                        case "multiple" -> StatementKind.ASKS_MULTIPLE;
                        default -> StatementKind.ASKS_COMPENSATION;
                    };
            ReadAmount amount = asked.amount();
            into.add(new Statement(
                    what,
                    given(isGiven(complaint, what)),
                    null,
                    null,
                    null,
                    null,
                    amount == null ? null : amount.yuan(),
                    new Span(asked.start(), asked.end())));
        }
    }

    private static boolean isGiven(Complaint complaint, StatementKind what) {
        RequestKind kind = what == StatementKind.ASKS_REFUND ? RequestKind.REFUND : RequestKind.COMPENSATE;
        for (Request request : complaint.requests()) {
            if (request.kind() == kind && request.amount() != null) {
                return true;
            }
        }
        return what != StatementKind.ASKS_REFUND && !complaint.losses().isEmpty();
    }
}
