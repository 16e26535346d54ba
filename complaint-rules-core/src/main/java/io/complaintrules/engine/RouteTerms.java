package io.complaintrules.engine;

import io.complaintrules.engine.drl.Verb;
import io.complaintrules.facts.ChannelFacts;
import io.complaintrules.facts.Forum;
import io.complaintrules.facts.Shutting;
import io.complaintrules.facts.Statement;
import io.complaintrules.law.Authority;
import io.complaintrules.law.Bilingual;
import io.complaintrules.law.Deadline;
import io.complaintrules.verdict.Competence;
import io.complaintrules.verdict.Conclusion;
import io.complaintrules.verdict.MilestoneKind;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a rule may conclude about bodies: who is competent, in which order, what shuts what, which day counts. */
public sealed interface RouteTerms extends SharedTerms permits Raised {
    /** What stands in the place of a day that cannot be told. */
    Bilingual NO_TABLE = new Bilingual(
            "（所需日期或放假安排缺失，不能确定）", "(a day that cannot be told without a date or a holiday table that is missing)");

    /**
     * Concludes that a body takes a matter; a rule without words of its own says what the body's entry in the law data says.
     *
     * @param forum the body and the matter
     */
    @Verb
    default Raised competent(Forum forum) {
        Authority body = law().authority(forum.authority());
        boolean arguable = forum.competence() == Competence.ARGUABLE;
        return speaks(arguable ? body.arguableFor(forum.matter()) : body.competentFor(forum.matter()))
                .route(forum.authority())
                .concludes(
                        new Conclusion.Competent(forum.authority(), forum.matter(), forum.competence(), forum.rank()));
    }

    /**
     * Concludes that what the text says would shut the bodies of the rule: it is asked first, and until it is answered another
     * body is recommended. Only for rules with {@code @asks}.
     */
    @Verb(needs = "asks")
    default Raised wouldBar() {
        return concludes(new Conclusion.Asks(Objects.requireNonNull(rule().asks(), "a rule without @asks"), true));
    }

    /**
     * Concludes in which order to approach two bodies.
     *
     * @param first id of the one to approach first
     * @param then id of the other
     */
    @Verb(ids = {"authority", "authority"})
    default Raised sequence(String first, String then) {
        return concludes(new Conclusion.Sequence(first, then));
    }

    /**
     * Concludes that a body, once it has accepted the dispute, shuts the forum of another.
     *
     * @param by id of the body that accepts
     * @param closed id of the other
     */
    @Verb(ids = {"authority", "authority"})
    default Raised closes(String by, String closed) {
        return concludes(new Conclusion.Closes(by, closed));
    }

    /**
     * Concludes that a body, once it has accepted the dispute, shuts the forum of another; a rule without words of its own says
     * what the entry of the body that accepts says.
     *
     * @param shutting the two bodies
     */
    @Verb
    default Raised closes(Shutting shutting) {
        return speaks(shutting.norm()).closes(shutting.by(), shutting.closed());
    }

    /**
     * Concludes that the person means to use a contact point; fills {@code {contact}} and {@code {advice}}.
     *
     * @param channel what was named
     */
    @Verb(fills = {"contact", "advice"})
    default Raised chosen(ChannelFacts channel) {
        advise(channel.contact());
        with("contact", channel.contact());
        if (channel.span() != null) {
            // Only read: it corrects, and says nothing of where the person goes.
            return at(channel.span().start(), channel.span().end());
        }
        return concludes(new Conclusion.Chosen(String.valueOf(channel.contact()), channel.authority()));
    }

    /**
     * Points at what the text tells; fills {@code {authority}}, {@code {contact}}, {@code {advice}}, {@code {date}} and
     * {@code {amount}}.
     *
     * @param told what was read
     */
    @Verb(fills = {"authority", "contact", "advice", "date", "amount"})
    default Raised states(Statement told) {
        if (told.body() != null) {
            with("authority", law().authority(told.body()).name());
        }
        advise(told.contact());
        return told(told.on())
                .with("contact", told.contact())
                .with("date", told.on())
                .with("amount", told.amount())
                .at(told.span().start(), told.span().end());
    }

    /**
     * Speaks of the day that the text tells; fills {@code {day}}.
     *
     * @param day what was read, null when none was
     */
    @Verb(fills = "day")
    default Raised tells(@Nullable LocalDate day) {
        return told(day).with("day", day);
    }

    private void advise(@Nullable String contact) {
        if (contact != null) {
            law().findContactPoint(contact).ifPresent(point -> with("advice", point.advice()));
        }
    }

    /**
     * Concludes that a date matters for a route.
     *
     * @param authority id of the body
     * @param kind what happens
     * @param on the day
     */
    @Verb(ids = "authority", fills = "date")
    default Raised milestone(String authority, MilestoneKind kind, @Nullable LocalDate on) {
        Deadline.Status calendar = on == null ? Deadline.Status.UNKNOWN_CALENDAR : Deadline.Status.KNOWN;
        return date(on).concludes(new Conclusion.Dated(authority, kind, on, null, calendar));
    }

    /**
     * Concludes that something happens when a period of the law data has run. Where the law knew no such period on the day
     * it would start, the rule keeps silent.
     *
     * @param authority id of the body
     * @param kind what happens
     * @param parameter id of the period
     * @param start the day from which it runs, which is not counted; null when unknown
     */
    @Verb(
            ids = {"authority", "", "parameter"},
            fills = "date")
    default Raised after(String authority, MilestoneKind kind, String parameter, @Nullable LocalDate start) {
        Deadline end = start == null ? null : law().deadline(parameter, start);
        LocalDate strict = end == null ? null : end.strict();
        LocalDate rolled = end == null ? null : end.rolled();
        Deadline.Status calendar = end == null ? Deadline.Status.UNKNOWN_CALENDAR : end.status();
        return date(strict)
                .silent(start != null && end == null)
                .concludes(new Conclusion.Dated(authority, kind, strict, rolled, calendar));
    }

    private Raised date(@Nullable LocalDate day) {
        return with("date", day == null ? NO_TABLE : day);
    }
}
