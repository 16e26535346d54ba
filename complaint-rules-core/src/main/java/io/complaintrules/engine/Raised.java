package io.complaintrules.engine;

import io.complaintrules.engine.drl.Verb;
import io.complaintrules.facts.Claim;
import io.complaintrules.law.Bilingual;
import io.complaintrules.law.LawBook;
import io.complaintrules.law.Norm;
import io.complaintrules.verdict.Area;
import io.complaintrules.verdict.Citation;
import io.complaintrules.verdict.Conclusion;
import io.complaintrules.verdict.EvidenceReview;
import io.complaintrules.verdict.Finding;
import io.complaintrules.verdict.GoverningLaw;
import io.complaintrules.verdict.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A finding while its rule fires: a rule adds what its annotations cannot say. It serves one finding after another. */
public final class Raised implements EvidenceTerms, ClaimTerms, RouteTerms, TextTerms {

    /** Conclusions made of ids and ranks that stand in rules and law data, whatever a rule hands in. */
    private static final Set<Class<?>> OF_LAW = Set.of(
            Conclusion.Competent.class,
            Conclusion.Asks.class,
            Conclusion.Grade.class,
            Conclusion.Means.class,
            Conclusion.Hinders.class);

    private final GoverningLaw governing;
    private final Placeholders places = new Placeholders();
    private final List<Span> spans = new ArrayList<>();
    private LoadedRule loaded;
    private RuleEntry rule;
    private List<String> routes;
    private @Nullable LocalDate told;
    private @Nullable Conclusion conclusion;
    private @Nullable Norm norm;
    private boolean silent;

    Raised(LoadedRule loaded, GoverningLaw law) {
        governing = law;
        begin(loaded);
    }

    private void begin(LoadedRule next) {
        loaded = next;
        rule = next.entry();
        routes = rule.routes();
        conclusion = next.asks();
    }

    /** Returns this, cleared for a finding of a rule. */
    Raised again(LoadedRule next) {
        begin(next);
        places.clear();
        spans.clear();
        told = null;
        norm = null;
        silent = false;
        return this;
    }

    @Override
    public Raised with(String name, @Nullable Object value) {
        places.put(name, value == null ? "?" : value);
        return this;
    }

    @Override
    public Raised counting(String name, int things) {
        places.count(name, things);
        return this;
    }

    @Override
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

    @Override
    public Raised at(int start, int end) {
        spans.add(new Span(start, end));
        return this;
    }

    @Override
    public Raised at(List<Span> places) {
        spans.addAll(places);
        return this;
    }

    @Override
    public Raised told(@Nullable LocalDate day) {
        told = day;
        return this;
    }

    @Override
    public Raised concludes(Conclusion what) {
        conclusion = what;
        return this;
    }

    @Override
    public Raised sums(Claim claim) {
        places.of(claim);
        return this;
    }

    /**
     * Keeps silent unless a provision was in force on a day.
     *
     * @param provision id of the provision
     * @param day the day, null when unknown
     */
    @Verb(ids = "provision")
    public Raised startedUnder(String provision, @Nullable LocalDate day) {
        silent = day == null || law().provision(provision).on(day) == null;
        return this;
    }

    @Override
    public RuleEntry rule() {
        return rule;
    }

    @Override
    public LawBook law() {
        return governing.book();
    }

    @Override
    public Raised speaks(@Nullable Norm words) {
        norm = rule.hasWords() || words == null ? norm : words;
        return this;
    }

    @Override
    public Raised silent(boolean kept) {
        silent = kept;
        return this;
    }

    private Bilingual message(Found found) {
        return places.isEmpty() || norm != null || !rule.hasWords() ? words() : loaded.message(places, found);
    }

    /** What rule or law data say. */
    private Bilingual words() {
        if (norm != null) {
            return norm.text();
        }
        if (!rule.hasWords() && rule.asks() != null) {
            return law().findQuestion(rule.asks())
                    .orElseThrow(() -> new IllegalStateException(
                            "@asks names no field of the law data." + "\nMaybe check the rules against them first?"))
                    .question();
        }
        if (!rule.hasWords()) {
            throw new IllegalStateException(
                    "rule \"" + rule.id() + "\" has no words, and the law data have none for it."
                            + "\nMaybe the entry lacks 'competent', 'arguable', 'shuts' or 'burden' for this?");
        }
        return rule.message();
    }

    /** Adds the finding, unless the rule's provision or its period was not in force on the governing date. */
    void end(Found found) {
        found.hear(conclusion);
        List<Citation> citations =
                silent ? null : loaded.citations(norm == null ? rule.basis() : norm.basis(), governing);
        if (citations != null) {
            found.add(loaded, isOfLaw() ? kept(citations) : made(message(found), citations));
        }
    }

    /** Whether it says what rule and law data say, and nothing that it has from the complaint. */
    private boolean isOfLaw() {
        return places.isEmpty()
                && spans.isEmpty()
                && told == null
                && areBodies(routes)
                && (conclusion == null || isOfLaw(conclusion));
    }

    private boolean isOfLaw(Conclusion what) {
        if (what instanceof Conclusion.Sequence step) {
            return isBody(step.first()) && isBody(step.then());
        } else if (what instanceof Conclusion.Closes shut) {
            return isBody(shut.by()) && isBody(shut.closed());
        } else if (what instanceof Conclusion.Decides grade) {
            return isBody(grade.forum());
        } else if (what instanceof EvidenceReview.Point point) {
            return point.by().isEmpty();
        }
        return OF_LAW.contains(what.getClass());
    }

    private boolean areBodies(List<String> ids) {
        for (int i = 0; i < ids.size(); i++) {
            if (!isBody(ids.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isBody(String id) {
        return law().findAuthority(id).isPresent();
    }

    /** Such a finding is made once: the next complaint has the same. */
    private Finding kept(List<Citation> citations) {
        Bilingual message = words();
        Finding kept = loaded.kept(message, citations, routes, conclusion);
        if (kept != null) {
            return kept;
        }
        Finding made = made(message, citations);
        loaded.keep(made);
        return made;
    }

    private Finding made(Bilingual message, List<Citation> citations) {
        Area area = rule.area();
        spans.sort(Comparator.naturalOrder());
        return new Finding(
                rule.id(),
                area == null ? Area.JURISDICTION : area,
                rule.effect(),
                routes,
                message,
                spans.isEmpty() ? List.of() : spans,
                told,
                citations,
                rule.because(),
                conclusion,
                rule.remedies());
    }
}
