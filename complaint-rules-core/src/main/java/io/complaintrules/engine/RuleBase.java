package io.complaintrules.engine;

import io.complaintrules.verdict.Finding;
import io.complaintrules.verdict.GoverningLaw;
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
import org.kie.api.KieBase;
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

    private final KieBase base;
    private final Map<String, RuleEntry> rules = new HashMap<>();
    private final String digest;
    private final KieSessionConfiguration options;

    private RuleBase(RuleIndex index, ClassLoader classes) {
        this.digest = index.digest();
        index.entries().forEach(rule -> rules.put(rule.id(), rule));
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
        this.base = KieBaseBuilder.createKieBaseFromModel(models, KieBaseMutabilityOption.DISABLED);
        this.options = RuleBaseFactory.newKnowledgeSessionConfiguration(
                ChainedProperties.getChainedProperties(classes), classes);
        options.setOption(DirectFiringOption.YES);
        // Without it a consequence keeps its arguments in a field of the rule base, which all sessions share.
        options.setOption(ThreadSafeOption.YES);
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
            return new RuleBase(RuleIndex.read(new DataInputStream(new java.io.BufferedInputStream(in))), classes);
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
        return new RuleBase(compiled.index(), compiled.loader(RuleBase.class.getClassLoader()));
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
        return java.util.Collections.unmodifiableCollection(rules.values());
    }

    /**
     * Runs the rules over the facts of one complaint.
     *
     * @param facts the facts, in any order
     * @param law the law on the dates that govern the complaint
     * @param limit how often rules may fire
     * @return what they found, sorted, without repeats
     * @throws TooManyFiringsException when the limit is reached
     */
    public List<Finding> run(List<?> facts, GoverningLaw law, int limit) {
        KieSession session = base.newKieSession(options, null);
        Findings findings = new Findings(rules, law);
        try {
            session.setGlobal("findings", findings);
            facts.forEach(session::insert);
            session.getAgenda().getAgendaGroup(RuleReader.DERIVE).setFocus();
            int fired = session.fireAllRules(limit + 1);
            if (fired > limit) {
                throw new TooManyFiringsException(fired, limit);
            }
        } finally {
            session.dispose();
        }
        return findings.sorted();
    }
}
