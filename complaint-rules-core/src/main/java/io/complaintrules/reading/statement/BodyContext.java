package io.complaintrules.reading.statement;

import io.complaintrules.facts.StatementKind;
import io.complaintrules.reading.lexicon.Hit;
import io.complaintrules.reading.lexicon.HitIndex;
import io.complaintrules.reading.narrative.Reading;
import io.complaintrules.reading.text.Clauses;
import io.complaintrules.reading.text.NormalForm;
import io.complaintrules.reading.text.Quotes;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the words around a body's name say about it. */
final class BodyContext {
    private static final int REACH = 60;
    private static final int NEAR = 40;
    private static final int BESIDE = 2;
    private static final String NO_SUBJECT = "向跟找给对和与打系因将把被由于让问";

    private final Reading reading;
    private final NormalForm form;
    private final LocalDate filedOn;
    private final Quotes quotes;
    private final HitIndex turns;
    private final HitIndex done;
    private final HitIndex plans;
    private final HitIndex apart;
    private final HitIndex undone;
    private final HitIndex outcomes;
    private final HitIndex reporters;
    private final HitIndex names;

    BodyContext(Reading reading, LocalDate filedOn) {
        this.reading = reading;
        this.filedOn = filedOn;
        form = reading.form();
        quotes = Quotes.of(form);
        turns = reading.hits("turn");
        done = reading.hits("done");
        plans = reading.hits("plan");
        apart = reading.hits("apart");
        undone = reading.hits("undone");
        outcomes = reading.hits("outcome");
        reporters = reading.hits("reporter");
        names = reading.hits("name");
    }

    /** What is told about a body, null when it is only spoken of. */
    @Nullable StatementKind telling(ReadBody body, int next) {
        int start = Clauses.clauseStart(form, body.from(), REACH);
        int end = Clauses.clauseEnd(form, body.to(), REACH);
        Hit spoken = apart.within(start, end);
        if (spoken != null && quotes.around(body.from(), body.to()) < 0 && isBeside(spoken, body)) {
            StatementKind what = asked(spoken);
            if (what != null) {
                return what;
            }
        }
        if (quotes.around(body.from(), body.to()) >= 0
                || spoken != null
                || undone.within(start, end) != null
                || reporters.within(start, body.from()) != null
                || isAnothers(body, start)) {
            return null;
        }
        boolean turned = body.act() > 0 || turns.within(start, end) != null;
        int plan = plan(start, body.to(), turned);
        if (plan > 1) {
            return StatementKind.MEANS_TO_GO;
        }
        String outcome = outcome(body, end, next);
        if (outcome != null && !outcome.equals("went")) {
            return outcome.equals("refused") ? StatementKind.REFUSED : StatementKind.ACCEPTED;
        }
        if (body.act() == ReadBody.DONE || isDone(start, end)) {
            return StatementKind.WENT;
        }
        if (plan > 0 || (turned && isConditional(body, start))) {
            return StatementKind.MEANS_TO_GO;
        }
        return outcome != null || (turned && isDated(start, end)) ? StatementKind.WENT : null;
    }

    private static boolean isBeside(Hit words, ReadBody body) {
        return words.from() < body.from() && body.from() - words.to() <= BESIDE;
    }

    private static @Nullable StatementKind asked(Hit words) {
        return switch (String.valueOf(words.phrase().value())) {
            case "plea" -> StatementKind.PLEADS;
            case "sent" -> StatementKind.SENT_TO;
            default -> null;
        };
    }

    /** How strongly something is meant, zero when nothing is: a bare condition means nothing without a verb. */
    private int plan(int start, int end, boolean turned) {
        int strength = 0;
        boolean meant = turned;
        for (Hit plan = plans.within(start, end); plan != null; plan = plans.within(plan.from() + 1, end)) {
            strength = Math.max(strength, plan.phrase().weight());
            meant |= !plan.phrase().conditions().until().isEmpty();
        }
        return meant ? strength : 0;
    }

    /** The company or somebody else is the one who turns to the body. */
    private boolean isAnothers(ReadBody body, int start) {
        Hit name = names.lastWithin(start, body.from());
        if (name == null
                || "self".equals(name.phrase().aim())
                || "product".equals(name.phrase().aim())) {
            return false;
        }
        Hit act = done.within(start, body.to());
        int first = act == null ? body.from() : Math.min(act.from(), body.from());
        boolean subject = name.from() == 0 || NO_SUBJECT.indexOf(form.charAt(name.from() - 1)) < 0;
        return subject && name.to() <= first && first - name.to() <= 1;
    }

    private boolean isDone(int start, int end) {
        return done.within(start, end) != null;
    }

    private boolean isConditional(ReadBody body, int start) {
        int sentence = Clauses.sentenceStart(form, body.from(), NEAR);
        Hit condition = plans.within(sentence, start);
        return condition != null && condition.phrase().weight() > 1;
    }

    /** A day in the past stands in the clause. */
    private boolean isDated(int start, int end) {
        return reading.lastDay(form.start(start), form.end(end), filedOn) != null;
    }

    /** What became of it, in the rest of the clause or in the next one when that speaks of nobody else. */
    private @Nullable String outcome(ReadBody body, int end, int next) {
        String here = furthest(body.to(), Math.min(end, next));
        if (here != null || end + 1 >= form.length() || Clauses.isSentenceBreak(form.charAt(end))) {
            return here;
        }
        int then = Clauses.clauseEnd(form, end + 1, NEAR);
        Hit told = outcomes.within(end + 1, then);
        return told == null || then > next || names.within(end + 1, told.from()) != null
                ? null
                : furthest(end + 1, then);
    }

    private @Nullable String furthest(int from, int to) {
        String furthest = null;
        for (Hit hit = outcomes.within(from, to); hit != null; hit = outcomes.within(hit.from() + 1, to)) {
            String value = hit.phrase().value();
            if (furthest == null || "refused".equals(value) || (furthest.equals("went") && value != null)) {
                furthest = value;
            }
        }
        return furthest;
    }
}
