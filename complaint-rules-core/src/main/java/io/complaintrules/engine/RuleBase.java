package io.complaintrules.engine;

import io.complaintrules.authoring.Diagnostics;
import io.complaintrules.authoring.Layer;
import io.complaintrules.engine.drl.RuleSources;
import io.complaintrules.facts.CandidateForum;
import io.complaintrules.facts.CandidateMatter;
import io.complaintrules.facts.Case;
import io.complaintrules.facts.Forum;
import io.complaintrules.facts.MatterWeighing;
import io.complaintrules.facts.Shutting;
import io.complaintrules.facts.SubjectMatter;
import io.complaintrules.law.LawBook;
import io.complaintrules.verdict.Amendment;
import io.complaintrules.verdict.Finding;
import io.complaintrules.verdict.GoverningLaw;
import io.complaintrules.verdict.Trace;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Compiled rules, ready to run over facts. Immutable and thread-safe; rules that join facts have a session of their own in every run. */
public final class RuleBase {
    /** How rules run, for the receipt. */
    public static final String ENGINE =
            "a direct rule is called straight from what Drools compiled, a join rule runs in a Drools session";

    private static final int USUAL_TOPICS = 16;

    private final CompiledRules source;
    private final Map<String, LoadedRule> rules;
    private final RuleClasses compiled;
    private final Stratum derive;
    private final Stratum judge;

    private RuleBase(CompiledRules source, Collection<LoadedRule> known, RuleClasses compiled, boolean sessions) {
        this.source = source;
        this.compiled = compiled;
        this.rules = new HashMap<>(known.size() * 2);
        List<LoadedRule> deriving = new ArrayList<>();
        List<LoadedRule> judging = new ArrayList<>();
        for (LoadedRule rule : known) {
            rules.put(rule.id, rule);
            (rule.derives ? deriving : judging).add(rule);
        }
        this.derive = new Stratum(deriving, compiled, sessions);
        this.judge = new Stratum(judging, compiled, sessions);
    }

    static RuleBase of(CompiledRules source, ClassLoader classes) {
        List<RuleIndex.Row> rows = source.index().rules();
        List<LoadedRule> rules = new ArrayList<>(rows.size());
        for (RuleIndex.Row row : rows) {
            rules.add(new LoadedRule(row, rules.size()));
        }
        return new RuleBase(source, rules, new RuleClasses(classes), false);
    }

    /**
     * Loads rules that were compiled at build time.
     *
     * @param classes class loader that finds them
     * @throws UncheckedIOException when the index cannot be read
     * @throws IllegalStateException when there is none
     */
    public static RuleBase load(ClassLoader classes) {
        RuleIndex index = RuleIndex.find(classes);
        if (index == null) {
            throw new IllegalStateException(
                    "rules: " + RuleIndex.NAME + " is not on the class path.\nMaybe complaint-rules-drl is missing?");
        }
        return of(new CompiledRules(Map.of(), index, List.of()), classes);
    }

    /**
     * Compiles the rules of a folder now: those that do not say the same as a bundled one. Needs {@code drools-model-codegen} on the
     * class path.
     *
     * @param folder folder of {@code *.drl} files
     * @throws RuleSyntaxException when they do not compile
     */
    public static RuleBase compile(Path folder) {
        return compile(RuleFile.in(folder));
    }

    /**
     * Compiles rules now, in whatever order they come: those that do not say the same as a bundled one. Needs
     * {@code drools-model-codegen} on the class path.
     *
     * @param files the rules
     * @throws RuleSyntaxException when they do not compile
     */
    public static RuleBase compile(List<RuleFile> files) {
        return compile(files, CompiledRules.bundled());
    }

    /**
     * Compiles the rules of layers now: those that do not say the same as a bundled one, or one of a rule base that is known. Needs
     * {@code drools-model-codegen} on the class path.
     *
     * @param layers the lowest first
     * @param known a rule base whose rules need not be compiled again; null for the bundled one
     * @throws RuleSyntaxException when they do not compile
     */
    public static RuleBase compile(List<Layer> layers, @Nullable RuleBase known) {
        Diagnostics slips = new Diagnostics();
        RuleSources sources = RuleSources.layered(layers, Findings.class, slips);
        RuleSyntaxException.throwIfAny(slips);
        CompiledRules compiled = RuleCompiler.compile(sources, known == null ? CompiledRules.bundled() : known.source);
        return of(compiled, compiled.loader());
    }

    /** Returns what each layer changes of those below it, the lowest layer first; empty for the bundled rules. */
    public List<List<Amendment>> amendments() {
        return source.amendments();
    }

    private static RuleBase compile(List<RuleFile> files, CompiledRules known) {
        CompiledRules compiled = RuleCompiler.compile(files, known);
        return of(compiled, compiled.loader());
    }

    /**
     * Returns some of the rules of this rule base: what the others say then shows what those left out are for.
     *
     * @param ids which rules stay, by id
     */
    public RuleBase only(Predicate<String> ids) {
        return new RuleBase(
                source, rules.values().stream().filter(one -> ids.test(one.id)).toList(), compiled, false);
    }

    /**
     * Returns this rule base with every rule run in a Drools session, the direct ones too: slower, and with the same findings.
     */
    public RuleBase inSessions() {
        return new RuleBase(source, rules.values(), compiled, true);
    }

    /** Returns the SHA-256 over the rules, hex. */
    public String digest() {
        return source.index().digest();
    }

    /** Returns what stands over each rule, in no particular order. */
    public Collection<RuleEntry> rules() {
        return rules.values().stream().map(LoadedRule::entry).toList();
    }

    /** Returns the ids of the join rules, sorted: those that run in a Drools session. All others are direct rules. */
    public List<String> joining() {
        return rules.values().stream()
                .filter(rule -> rule.direct == null)
                .map(rule -> rule.id)
                .sorted()
                .toList();
    }

    /**
     * Runs the rules over the facts of one complaint: first those that derive which bodies could take it, then, with these in
     * the case, those that judge.
     *
     * @param facts the facts, in any order
     * @param law the law on the dates that govern the complaint
     * @param limit how often rules may fire in a stratum
     * @return what they found, sorted, without repeats
     * @throws TooManyFiringsException when the limit is reached
     */
    public List<Finding> run(List<?> facts, GoverningLaw law, int limit) {
        Findings findings = new Findings(law);
        judge.run(judged(facts, law, limit, findings), findings, limit);
        return findings.sorted();
    }

    /**
     * Holds a rule against the facts of one complaint, condition by condition.
     *
     * @param id id of the rule
     * @param body id of the body that it is asked of, for a rule that speaks of one body after another; null for any
     * @param facts the facts, in any order
     * @param law the law on the dates that govern the complaint
     * @param limit how often rules may fire in a stratum
     * @return null for a rule that joins facts
     * @throws UnknownRuleException if there is no such rule
     */
    public @Nullable Trace trace(String id, @Nullable String body, List<?> facts, GoverningLaw law, int limit) {
        LoadedRule rule = rules.get(id);
        if (rule == null) {
            throw new UnknownRuleException(id, rules.keySet());
        }
        if (rule.direct == null) {
            return null;
        }
        List<Object> over = rule.derives ? topics(facts, law.book()) : judged(facts, law, limit, new Findings(law));
        over.removeIf(fact -> body != null
                && fact instanceof Forum forum
                && !forum.authority().equals(body));
        return Tracing.of(
                rule.entry(), new DirectRule(rule, rule.direct, compiled), compiled.find(rule.direct.fact()), over);
    }

    /** The facts with what the first stratum derives. */
    private List<Object> judged(List<?> facts, GoverningLaw law, int limit, Findings findings) {
        derive.run(topics(facts, law.book()), findings, limit);
        List<Forum> forums = findings.forums();
        List<Shutting> shutting = Shutting.among(forums, law.book());
        List<Object> all = new ArrayList<>(facts.size() + forums.size() + shutting.size());
        for (Object fact : facts) {
            all.add(fact instanceof Case caseFacts ? caseFacts.withForums(forums) : fact);
        }
        all.addAll(forums);
        all.addAll(shutting);
        return all;
    }

    /**
     * Runs the rules that weigh which matters a complaint is about.
     *
     * @param candidates the matters that words or fields point to
     * @param law the law on the dates that govern the complaint
     * @param limit how often rules may fire
     * @throws TooManyFiringsException when the limit is reached
     */
    public MatterWeighing.Weighed weigh(List<CandidateMatter> candidates, GoverningLaw law, int limit) {
        Findings findings = new Findings(law);
        derive.run(candidates, findings, limit);
        return findings.weighed();
    }

    /** What a forum can depend on: the case, its matters, and the bodies that the law data name for each. */
    private static List<Object> topics(List<?> facts, LawBook law) {
        List<Object> topics = new ArrayList<>(USUAL_TOPICS);
        for (Object fact : facts) {
            if (fact instanceof Case || fact instanceof SubjectMatter) {
                topics.add(fact);
            }
            if (fact instanceof SubjectMatter subject) {
                CandidateForum.addAll(subject, law, topics);
            }
        }
        return topics;
    }
}
