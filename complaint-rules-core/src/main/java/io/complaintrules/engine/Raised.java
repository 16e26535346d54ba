package io.complaintrules.engine;

import io.complaintrules.facts.ChannelFacts;
import io.complaintrules.facts.Claim;
import io.complaintrules.facts.Exhibit;
import io.complaintrules.facts.FilingMaterials;
import io.complaintrules.facts.Forum;
import io.complaintrules.facts.Mention;
import io.complaintrules.facts.PointProof;
import io.complaintrules.facts.ProofFacts;
import io.complaintrules.facts.Shutting;
import io.complaintrules.facts.Statement;
import io.complaintrules.facts.StoryFacts;
import io.complaintrules.law.Authority;
import io.complaintrules.law.Bilingual;
import io.complaintrules.law.Deadline;
import io.complaintrules.law.Norm;
import io.complaintrules.verdict.Area;
import io.complaintrules.verdict.Citation;
import io.complaintrules.verdict.Competence;
import io.complaintrules.verdict.Conclusion;
import io.complaintrules.verdict.Eligibility;
import io.complaintrules.verdict.Finding;
import io.complaintrules.verdict.GoverningLaw;
import io.complaintrules.verdict.MilestoneKind;
import io.complaintrules.verdict.PointState;
import io.complaintrules.verdict.Remedy;
import io.complaintrules.verdict.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A finding while its rule fires: a rule adds what its annotations cannot say. */
public final class Raised {
    private static final Bilingual NO_TABLE = new Bilingual(
            "（所需日期或放假安排缺失，不能确定）", "(a day that cannot be told without a date or a holiday table that is missing)");

    private final LoadedRule loaded;
    private final RuleEntry rule;
    private final GoverningLaw law;
    private List<String> routes;
    private List<Span> spans = List.of();
    private @Nullable Placeholders places;
    private @Nullable Conclusion conclusion;
    private @Nullable Norm norm;
    private boolean silent;

    Raised(LoadedRule loaded, GoverningLaw law) {
        this.loaded = loaded;
        this.rule = loaded.entry();
        this.law = law;
        this.routes = rule.routes();
        this.conclusion = rule.asks() == null ? null : new Conclusion.Asks(rule.asks());
    }

    /**
     * Fills {@code {name}} in the message.
     *
     * @param name the place
     * @param value what to put there; never personal data
     */
    public Raised with(String name, @Nullable Object value) {
        places().put(name, value == null ? "?" : value);
        return this;
    }

    /**
     * Touches one more route.
     *
     * @param authority id of the body
     */
    public Raised route(String authority) {
        if (routes.isEmpty()) {
            routes = List.of(authority);
        } else if (!routes.contains(authority)) {
            routes = Stream.concat(routes.stream(), Stream.of(authority))
                    .sorted()
                    .toList();
        }
        return this;
    }

    /**
     * Points at a stretch of the text.
     *
     * @param start first UTF-16 unit, inclusive
     * @param end last UTF-16 unit, exclusive
     */
    public Raised at(int start, int end) {
        Span span = new Span(start, end);
        spans = spans.isEmpty()
                ? List.of(span)
                : Stream.concat(spans.stream(), Stream.of(span)).sorted().toList();
        return this;
    }

    /**
     * Concludes something for the area.
     *
     * @param what the conclusion
     */
    public Raised concludes(Conclusion what) {
        conclusion = what;
        return this;
    }

    /**
     * Concludes that a body takes a matter; a rule without words of its own says what the body's entry in the law data says.
     *
     * @param forum the body and the matter
     */
    public Raised competent(Forum forum) {
        if (!rule.hasWords()) {
            Authority body = law.book().authority(forum.authority());
            norm = forum.competence() == Competence.ARGUABLE
                    ? body.arguableFor(forum.matter())
                    : body.competentFor(forum.matter());
        }
        return route(forum.authority())
                .concludes(
                        new Conclusion.Competent(forum.authority(), forum.matter(), forum.competence(), forum.rank()));
    }

    /**
     * Flags a wording.
     *
     * @param mention where it stands and what to say instead
     * @param severity 1 mild, 2 strong, 3 dangerous
     */
    public Raised flag(Mention mention, int severity) {
        return at(mention.start(), mention.end())
                .concludes(new Conclusion.Flagged(mention.category(), severity, mention.neutral()));
    }

    /**
     * Concludes which kinds of detail are given; fills {@code {count}}.
     *
     * @param story what the text tells
     */
    public Raised gives(StoryFacts story) {
        List<String> kinds = new ArrayList<>(story.gives());
        kinds.sort(Comparator.naturalOrder());
        return with("count", kinds.size()).concludes(new Conclusion.Details(kinds, true));
    }

    /**
     * Concludes that a kind of detail is not given.
     *
     * @param detail such as {@code time}
     */
    public Raised lacks(String detail) {
        return concludes(new Conclusion.Details(List.of(detail), false));
    }

    /**
     * Concludes that the proof reaches a grade.
     *
     * @param level 0 to 5
     */
    public Raised grade(int level) {
        return concludes(new Conclusion.Grade(level));
    }

    /** Concludes that the rule's {@code @point} has to be proved. */
    public Raised needed() {
        return point(PointState.MISSING, List.of());
    }

    /** Concludes that the rule's {@code @point} is shown, but not enough on its own. */
    public Raised partly() {
        return point(PointState.PARTLY, List.of());
    }

    /** Concludes that the rule's {@code @point} is shown. */
    public Raised met() {
        return point(PointState.MET, List.of());
    }

    private Raised point(PointState state, List<String> by) {
        return concludes(new Conclusion.Point(point(), state, by, List.of()));
    }

    private String point() {
        return Objects.requireNonNull(rule.point(), () -> rule.id() + ": @point is missing");
    }

    /**
     * Concludes that an item may show the rule's {@code @point}: what it is offered for is not said.
     *
     * @param exhibit the item
     */
    public Raised unsure(Exhibit exhibit) {
        return with("id", exhibit.id()).point(PointState.UNKNOWN, List.of(exhibit.id()));
    }

    /**
     * Concludes that items show a point.
     *
     * @param showing the point and the items
     */
    public Raised shows(PointProof showing) {
        return point(showing.point(), PointState.MET, showing.full());
    }

    /**
     * Concludes that items bear on a point but cannot stand alone.
     *
     * @param showing the point and the items
     */
    public Raised showsInPart(PointProof showing) {
        return point(showing.point(), PointState.PARTLY, showing.part());
    }

    private Raised point(String point, PointState state, List<String> by) {
        return with("id", String.join(", ", by)).concludes(new Conclusion.Point(point, state, by, List.of()));
    }

    /**
     * Concludes that the message names what would show the rule's {@code @point}.
     *
     * @param rank 1 for the best means
     */
    public Raised means(int rank) {
        return concludes(new Conclusion.Means(point(), rank));
    }

    /**
     * Says until when somebody must keep a record, counted by a period of the law data.
     *
     * @param rank 1 for the best means
     * @param parameter id of the period
     * @param start the day from which it runs, null when unknown
     */
    public Raised means(int rank, String parameter, @Nullable LocalDate start) {
        Deadline end = start == null ? null : law.book().deadline(parameter, start);
        return with("date", end == null ? "?" : end.strict()).means(rank);
    }

    /**
     * Concludes that the rule's {@code @point} decides before a body.
     *
     * @param forum id of the body
     * @param grade the grade to aim for
     */
    public Raised decides(String forum, int grade) {
        return concludes(new Conclusion.Decides(forum, point(), grade));
    }

    /**
     * Ticks off what a body wants; fills {@code {authority}}, {@code {given}}, {@code {missing}} and {@code {open}}.
     *
     * @param demand what the body wants
     */
    public Raised materials(FilingMaterials demand) {
        places().put("authority", law.book().authority(demand.authority()).name());
        return with("given", demand.given().size())
                .with("missing", demand.missing().size())
                .with("open", demand.open().size())
                .concludes(
                        new Conclusion.Materials(demand.authority(), demand.given(), demand.missing(), demand.open()));
    }

    /**
     * Draws up the evidence index.
     *
     * @param proof the evidence
     */
    public Raised index(ProofFacts proof) {
        List<Conclusion.Index.Entry> entries = new ArrayList<>(proof.exhibits().size());
        for (Exhibit exhibit : proof.exhibits()) {
            entries.add(exhibit.entry());
        }
        return concludes(new Conclusion.Index(entries));
    }

    /**
     * Opens a head of claim; the message says who has to prove what.
     *
     * @param claim the head and its sums
     */
    public Raised opens(Claim claim) {
        return sums(claim)
                .concludes(new Conclusion.Head(
                        claim.head(),
                        Eligibility.ELIGIBLE,
                        claim.amount(),
                        claim.supported(),
                        claim.statutory(),
                        claim.formula(),
                        rule.message(),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    /**
     * Closes a head of claim; the message says why.
     *
     * @param claim the head
     */
    public Raised closes(Claim claim) {
        return sums(claim).concludes(new Conclusion.Hinders(claim.head(), Eligibility.NOT_ELIGIBLE, rule.asks()));
    }

    /**
     * Leaves a head of claim open on what the message says.
     *
     * @param claim the head
     */
    public Raised leavesOpen(Claim claim) {
        return sums(claim).concludes(new Conclusion.Hinders(claim.head(), Eligibility.CONDITIONAL, rule.asks()));
    }

    /**
     * Fills in the sums of a head of claim.
     *
     * @param claim the head
     */
    public Raised sums(Claim claim) {
        places().of(claim);
        return this;
    }

    /**
     * Concludes in which order to approach two bodies.
     *
     * @param first id of the one to approach first
     * @param then id of the other
     */
    public Raised sequence(String first, String then) {
        return concludes(new Conclusion.Sequence(first, then));
    }

    /**
     * Concludes that a body, once it has accepted the dispute, shuts the forum of another.
     *
     * @param by id of the body that accepts
     * @param closed id of the other
     */
    public Raised closes(String by, String closed) {
        return concludes(new Conclusion.Closes(by, closed));
    }

    /**
     * Concludes that a body, once it has accepted the dispute, shuts the forum of another; a rule without words of its own says
     * what the entry of the body that accepts says.
     *
     * @param shutting the two bodies
     */
    public Raised closes(Shutting shutting) {
        if (!rule.hasWords()) {
            for (Authority.Shuts shuts : law.book().authority(shutting.by()).shuts()) {
                norm = shuts.body().equals(shutting.closed()) ? shuts.norm() : norm;
            }
        }
        return closes(shutting.by(), shutting.closed());
    }

    /**
     * Concludes that the person means to use a contact point; fills {@code {contact}} and {@code {advice}}.
     *
     * @param channel what was named
     */
    public Raised chosen(ChannelFacts channel) {
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
    public Raised states(Statement told) {
        if (told.body() != null) {
            places().put("authority", law.book().authority(told.body()).name());
        }
        advise(told.contact());
        return with("contact", told.contact())
                .with("date", told.on())
                .with("amount", told.amount())
                .at(told.span().start(), told.span().end());
    }

    private void advise(@Nullable String contact) {
        if (contact != null) {
            law.book().findContactPoint(contact).ifPresent(point -> places().put("advice", point.advice()));
        }
    }

    /**
     * Concludes that a date matters for a route.
     *
     * @param authority id of the body
     * @param kind what happens
     * @param on the day
     */
    public Raised milestone(String authority, MilestoneKind kind, @Nullable LocalDate on) {
        Deadline.Status calendar = on == null ? Deadline.Status.UNKNOWN_CALENDAR : Deadline.Status.KNOWN;
        return date(on).concludes(new Conclusion.Dated(authority, kind, on, null, calendar.name()));
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
    public Raised after(String authority, MilestoneKind kind, String parameter, @Nullable LocalDate start) {
        Deadline end = start == null ? null : law.book().deadline(parameter, start);
        silent = start != null && end == null;
        LocalDate strict = end == null ? null : end.strict();
        LocalDate rolled = end == null ? null : end.rolled();
        Deadline.Status calendar = end == null ? Deadline.Status.UNKNOWN_CALENDAR : end.status();
        return date(strict).concludes(new Conclusion.Dated(authority, kind, strict, rolled, calendar.name()));
    }

    private Raised date(@Nullable LocalDate day) {
        return with("date", day == null ? NO_TABLE : day);
    }

    /**
     * Keeps silent unless a provision was in force on a day.
     *
     * @param provision id of the provision
     * @param day the day, null when unknown
     */
    public Raised startedUnder(String provision, @Nullable LocalDate day) {
        silent = day == null || law.book().provision(provision).on(day) == null;
        return this;
    }

    private Placeholders places() {
        Placeholders all = places == null ? new Placeholders() : places;
        places = all;
        return all;
    }

    int place() {
        return loaded.place;
    }

    /** Adds the body that this finds competent, or the one that was chosen. */
    void nameBody(Set<String> bodies) {
        if (conclusion instanceof Conclusion.Competent forum) {
            bodies.add(forum.authority());
        } else if (conclusion instanceof Conclusion.Chosen chosen && chosen.authority() != null) {
            bodies.add(chosen.authority());
        }
    }

    boolean concerns(Set<String> bodies) {
        if (routes.isEmpty()) {
            return true;
        }
        for (int i = 0; i < routes.size(); i++) {
            if (bodies.contains(routes.get(i))) {
                return true;
            }
        }
        return false;
    }

    private Bilingual message() {
        if (norm != null) {
            return norm.text();
        }
        if (!rule.hasWords()) {
            throw new IllegalStateException(
                    "rule \"" + rule.id() + "\" has no words, and the law data have none for it."
                            + "\nMaybe the body's entry lacks 'competent', 'arguable' or 'shuts' for this?");
        }
        return places == null ? rule.message() : loaded.message(places);
    }

    /** Returns the finding, or null when the rule's provision or its period was not in force on the governing date. */
    @Nullable Finding finding() {
        if (silent) {
            return null;
        }
        List<Citation> citations = norm == null ? loaded.citations(law) : law.cite(norm.basis(), rule.governs());
        if (citations == null) {
            return null;
        }
        Bilingual message = message();
        Area area = rule.area();
        return new Finding(
                rule.id(),
                area == null ? Area.JURISDICTION : area,
                rule.effect(),
                routes,
                message,
                spans,
                citations,
                rule.because(),
                conclusion,
                rule.patch() == null ? null : new Remedy(rule.patch(), message));
    }
}
