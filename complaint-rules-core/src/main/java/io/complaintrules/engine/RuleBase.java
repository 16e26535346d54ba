package io.complaintrules.engine;

import io.complaintrules.facts.Case;
import io.complaintrules.facts.Door;
import io.complaintrules.facts.Matter;
import io.complaintrules.verdict.Finding;
import io.complaintrules.verdict.GoverningLaw;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.DirectFiringOption;
import org.kie.api.runtime.conf.ThreadSafeOption;
import org.kie.internal.utils.ChainedProperties;

/** Compiled rules, ready to run over facts. Immutable and thread-safe; every run has a session of its own. */
public final class RuleBase {
    /** Name and version of the rule engine, for the receipt. */
    public static final String ENGINE = "Drools 10.2.0";

    private final Stratum derive;
    private final Stratum judge;
    private final Map<String, LoadedRule> rules;
    private final String digest;
    private final List<Model> models;
    private final KieSessionConfiguration options;

    private RuleBase(String digest, List<LoadedRule> known, List<Model> models, KieSessionConfiguration options) {
        this.digest = digest;
        this.models = models;
        this.options = options;
        this.rules = new HashMap<>(known.size() * 2);
        for (LoadedRule rule : known) {
            rules.put(rule.id, rule);
        }
        this.derive = Stratum.of(models, rules, true, options);
        this.judge = Stratum.of(models, rules, false, options);
    }

    private static RuleBase of(RuleIndex index, ClassLoader classes) {
        List<Model> models = new ArrayList<>();
        try {
            for (String model : index.models()) {
                models.add((Model)
                        classes.loadClass(model).getDeclaredConstructor().newInstance());
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "rules: a compiled class is missing.\nMaybe the rules were compiled by another version of Drools?",
                    e);
        }
        return new RuleBase(index.digest(), index.rules(), models, options(classes));
    }

    private static KieSessionConfiguration options(ClassLoader classes) {
        KieSessionConfiguration options = RuleBaseFactory.newKnowledgeSessionConfiguration(
                ChainedProperties.getChainedProperties(classes), classes);
        options.setOption(DirectFiringOption.YES);
        // Without it Drools keeps a consequence's arguments in the rule base, and sessions of several threads mix them
        // up.
        options.setOption(ThreadSafeOption.YES);
        return options;
    }

    /**
     * Loads rules that were compiled at build time.
     *
     * @param classes class loader that finds them
     * @throws UncheckedIOException when the index cannot be read
     * @throws IllegalStateException when there is none
     */
    public static RuleBase load(ClassLoader classes) {
        try (InputStream in = classes.getResourceAsStream(RuleIndex.NAME)) {
            if (in == null) {
                throw new IllegalStateException("rules: " + RuleIndex.NAME
                        + " is not on the class path.\nMaybe complaint-rules-drl is missing?");
            }
            return of(RuleIndex.read(new DataInputStream(new BufferedInputStream(in))), classes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Compiles the rules of a folder now. Needs {@code drools-model-codegen} on the class path.
     *
     * @param folder folder of {@code *.drl} files
     * @throws RuleSyntaxException when they do not compile
     */
    public static RuleBase compile(Path folder) {
        return compile(RuleFile.in(folder));
    }

    /**
     * Compiles rules now, in whatever order they come. Needs {@code drools-model-codegen} on the class path.
     *
     * @param files the rules
     * @throws RuleSyntaxException when they do not compile
     */
    public static RuleBase compile(List<RuleFile> files) {
        return of(RuleCompiler.compile(files));
    }

    static RuleBase of(CompiledRules compiled) {
        return of(RuleIndex.of(compiled), compiled.loader(RuleBase.class.getClassLoader()));
    }

    /**
     * Returns this rule base without one of its rules: what stays silent then shows what the rule is for.
     *
     * @param rule id of the rule
     */
    public RuleBase without(String rule) {
        return new RuleBase(
                digest,
                rules.values().stream().filter(one -> !one.id.equals(rule)).toList(),
                models,
                options);
    }

    /** Runs a session over no rules, so that the first real one finds the engine's classes loaded. */
    public static void warmUp() {
        KieSession session = KieBaseBuilder.createKieBaseFromModel(List.of(), KieBaseMutabilityOption.DISABLED)
                .newKieSession();
        try {
            session.fireAllRules();
        } finally {
            session.dispose();
        }
    }

    /** Returns the SHA-256 over the rules, hex. */
    public String digest() {
        return digest;
    }

    /** Returns what stands over each rule, in no particular order. */
    public Collection<RuleEntry> rules() {
        return rules.values().stream().map(LoadedRule::entry).toList();
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
        derive.run(topics(facts), findings, limit);
        List<Door> doors = findings.doors();
        List<Object> all = new ArrayList<>(facts.size() + doors.size());
        for (Object fact : facts) {
            all.add(fact instanceof Case kase ? kase.withDoors(doors) : fact);
        }
        all.addAll(doors);
        judge.run(all, findings, limit);
        return findings.sorted();
    }

    /** What a door can depend on. */
    private static List<Object> topics(List<?> facts) {
        List<Object> topics = new ArrayList<>();
        for (Object fact : facts) {
            if (fact instanceof Case || fact instanceof Matter) {
                topics.add(fact);
            }
        }
        return topics;
    }
}
