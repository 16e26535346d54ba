package io.complaintrules.reading.statement;

import io.complaintrules.facts.StatementKind;
import io.complaintrules.reading.day.ReadDate;
import io.complaintrules.reading.lexicon.Hit;
import io.complaintrules.reading.lexicon.HitIndex;
import io.complaintrules.reading.narrative.Reading;
import io.complaintrules.reading.text.Clauses;
import io.complaintrules.reading.text.NormalForm;
import io.complaintrules.reading.text.Places;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the text tells about the complaint to the company: the day, the answer and its day. */
final class AnswerReader {
    private static final int REACH = 60;
    private static final int NEAR = 24;
    private static final int SHORT = 4;
    private static final String APPEAL = "appeal";
    private static final String ALONE = "alone";

    private final Reading reading;
    private final NormalForm form;
    private final List<ReadBody> bodies;
    private final LocalDate filedOn;
    private final HitIndex complaints;
    private final HitIndex answers;
    private final HitIndex plans;
    private final HitIndex apart;
    private final HitIndex undone;
    private final HitIndex names;

    AnswerReader(Reading reading, List<ReadBody> bodies, LocalDate filedOn) {
        this.reading = reading;
        this.bodies = bodies;
        this.filedOn = filedOn;
        form = reading.form();
        complaints = reading.hits("complaint");
        answers = reading.hits("answer");
        plans = reading.hits("plan");
        apart = reading.hits("apart");
        undone = reading.hits("undone");
        names = reading.hits("name");
    }

    /** A stretch of the text and what it tells. */
    record Answer(StatementKind what, Hit hit) {}

    /** Where the text says that the company was not asked; null when it says elsewhere that it was. */
    @Nullable Hit notComplained() {
        Hit denied = null;
        for (int i = 0; i < complaints.size(); i++) {
            Hit hit = complaints.get(i);
            if (isOfCompany(hit) && isAct(hit)) {
                return null;
            }
            Hit not = undone.lastWithin(Clauses.clauseStart(form, hit.from(), REACH), hit.to());
            boolean own = not != null && not.to() >= hit.from() && namesCompany(hit);
            boolean meant = namesCompany(hit) && isMeant(hit);
            denied = (own || meant) && isOfCompany(hit) ? hit : denied;
        }
        for (int i = 0; i < undone.size(); i++) {
            denied = ALONE.equals(undone.get(i).phrase().value()) ? undone.get(i) : denied;
        }
        return denied == null || toldOfContact() ? null : denied;
    }

    private boolean namesCompany(Hit hit) {
        return !hit.phrase().conditions().until().isEmpty() || names.within(hit.from(), hit.to()) != null;
    }

    /** It is only meant, or asked about. */
    private boolean isMeant(Hit hit) {
        return plans.within(Clauses.clauseStart(form, hit.from(), REACH), hit.to()) != null;
    }

    /** An answer shows that there was contact after all. */
    private boolean toldOfContact() {
        for (int i = 0; i < answers.size(); i++) {
            if (!"none".equals(answers.get(i).phrase().value()) && isOfCompany(answers.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** The day of the complaint when the text names exactly one. */
    @Nullable ReadDate complainedOn() {
        ReadDate only = null;
        for (int i = 0; i < complaints.size(); i++) {
            Hit hit = complaints.get(i);
            boolean complained = !APPEAL.equals(hit.phrase().value()) && isOfCompany(hit) && isAct(hit);
            ReadDate date = complained ? dayOf(hit) : null;
            if (date != null && only != null && !date.equals(only)) {
                return null;
            }
            only = date == null ? only : date;
        }
        return only;
    }

    /** The answer, when there was contact with the company; a refusal outweighs silence, a good end only stands alone. */
    @Nullable Answer answer() {
        Answer found = null;
        int contact =
                complaints.isEmpty() && !answers.isEmpty() ? reading.details().firstEnd("prior_contact") : 0;
        for (int i = 0; i < answers.size(); i++) {
            Hit hit = answers.get(i);
            boolean tells = hit.phrase().weight() > 1 || hit.start() >= contact;
            StatementKind what = tells && isOfCompany(hit) && !isConditional(hit) ? telling(hit) : null;
            if (what == null) {
                continue;
            }
            if (found != null && (found.what() == StatementKind.GOOD_ANSWER) != (what == StatementKind.GOOD_ANSWER)) {
                return null;
            }
            if (found == null || (found.what() == StatementKind.NO_ANSWER && what == StatementKind.BAD_ANSWER)) {
                found = new Answer(what, hit);
            }
        }
        return found;
    }

    private static @Nullable StatementKind telling(Hit hit) {
        String value = hit.phrase().value();
        return value == null
                ? null
                : switch (value) {
                    case "none" -> StatementKind.NO_ANSWER;
                    case "bad" -> StatementKind.BAD_ANSWER;
                    case "good" -> StatementKind.GOOD_ANSWER;
                    default -> null;
                };
    }

    /** The day of an answer: the last one before it in its clause, or in its sentence behind the complaint. */
    @Nullable ReadDate answeredOn(Answer answer, @Nullable ReadDate complainedOn) {
        if (answer.what() == StatementKind.NO_ANSWER) {
            return null;
        }
        ReadDate date = before(answer.hit());
        return date == null || date.equals(complainedOn) ? null : date;
    }

    /** No authority is spoken of right before it without the company in between. */
    private boolean isOfCompany(Hit hit) {
        int start = Clauses.sentenceStart(form, hit.from(), REACH);
        int end = Clauses.clauseEnd(form, hit.to(), REACH);
        int first = Places.firstFrom(bodies, ReadBody::from, Math.max(start, hit.from() - NEAR));
        for (int i = first; i < bodies.size() && bodies.get(i).from() < end; i++) {
            ReadBody body = bodies.get(i);
            boolean before = body.to() <= hit.from();
            boolean beside = body.from() >= hit.from() && body.to() <= end;
            if (beside || (before && names.lastWithin(body.to(), hit.to()) == null)) {
                return false;
            }
        }
        return true;
    }

    private boolean isAct(Hit hit) {
        int start = Clauses.clauseStart(form, hit.from(), REACH);
        return plans.within(start, hit.to()) == null
                && apart.within(start, hit.to()) == null
                && undone.within(start, hit.to()) == null;
    }

    private boolean isConditional(Hit hit) {
        Hit plan = plans.within(Clauses.clauseStart(form, hit.from(), REACH), hit.from());
        return plan != null && plan.phrase().weight() > 1;
    }

    /** The day of an act: it stands in the same clause, or in one of its own right before; what happened after it has another. */
    private @Nullable ReadDate dayOf(Hit hit) {
        ReadDate date = before(hit);
        if (date == null) {
            return null;
        }
        int clause = form.start(Clauses.clauseStart(form, hit.from(), REACH));
        boolean beside = date.end() >= clause || clause - date.end() <= SHORT;
        return beside && form.charAt(Math.max(0, hit.from() - 1)) != '后' ? date : null;
    }

    /** The last single day up to filing that stands in the same sentence before a hit. */
    private @Nullable ReadDate before(Hit hit) {
        int start = form.start(Clauses.sentenceStart(form, hit.from(), REACH));
        return reading.lastDay(start, hit.start(), filedOn);
    }
}
