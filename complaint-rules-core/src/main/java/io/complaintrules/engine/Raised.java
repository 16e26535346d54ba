package io.complaintrules.engine;

import io.complaintrules.engine.drl.Verb;
import io.complaintrules.facts.Claim;
import io.complaintrules.law.Bilingual;
import io.complaintrules.law.LawBook;
import io.complaintrules.law.Norm;
import io.complaintrules.verdict.Area;
import io.complaintrules.verdict.Citation;
import io.complaintrules.verdict.Conclusion;
import io.complaintrules.verdict.Finding;
import io.complaintrules.verdict.GoverningLaw;
import io.complaintrules.verdict.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A finding while its rule fires: a rule adds what its annotations cannot say. */
public final class Raised implements EvidenceTerms, ClaimTerms, RouteTerms, TextTerms {

    private final LoadedRule loaded;
    private final RuleEntry rule;
    private final GoverningLaw governing;
    private List<String> routes;
    private List<Span> spans = List.of();
    private @Nullable LocalDate told;
    private @Nullable Placeholders places;
    private @Nullable Conclusion conclusion;
    private @Nullable Norm norm;
    private boolean silent;

    Raised(LoadedRule loaded, GoverningLaw law) {
        this.loaded = loaded;
        this.rule = loaded.entry();
        this.governing = law;
        this.routes = rule.routes();
        this.conclusion = loaded.asks();
    }

    @Override
    public Raised with(String name, @Nullable Object value) {
        places().put(name, value == null ? "?" : value);
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
        if (spans.isEmpty()) {
            spans = new ArrayList<>(2);
        }
        spans.add(new Span(start, end));
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
        places().of(claim);
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
        return places == null ? rule.message() : loaded.message(places);
    }

    /** Returns the finding, or null when the rule's provision or its period was not in force on the governing date. */
    @Nullable Finding finding() {
        if (silent) {
            return null;
        }
        List<Citation> citations = loaded.citations(norm == null ? rule.basis() : norm.basis(), governing);
        if (citations == null) {
            return null;
        }
        Finding known = isPlain() ? loaded.plain(citations) : null;
        if (known != null) {
            return known;
        }
        Finding made = made(citations);
        if (isPlain()) {
            loaded.keep(made);
        }
        return made;
    }

    /** Whether it says no more than what stands over the rule. */
    private boolean isPlain() {
        return rule.hasWords()
                && norm == null
                && places == null
                && spans.isEmpty()
                && told == null
                && routes == rule.routes()
                && conclusion == loaded.asks();
    }

    private Finding made(List<Citation> citations) {
        Bilingual message = message();
        Area area = rule.area();
        return new Finding(
                rule.id(),
                area == null ? Area.JURISDICTION : area,
                rule.effect(),
                routes,
                message,
                spans.size() < 2 ? spans : spans.stream().sorted().toList(),
                told,
                citations,
                rule.because(),
                conclusion,
                rule.remedies());
    }
}
