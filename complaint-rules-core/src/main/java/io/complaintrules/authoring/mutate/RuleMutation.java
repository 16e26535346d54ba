package io.complaintrules.authoring.mutate;

import io.complaintrules.authoring.Diagnostics;
import io.complaintrules.authoring.Layer;
import io.complaintrules.authoring.SourceArchive;
import io.complaintrules.authoring.SourceFile;
import io.complaintrules.engine.Findings;
import io.complaintrules.engine.RuleBase;
import io.complaintrules.engine.RuleEntry;
import io.complaintrules.engine.drl.CheckedRule;
import io.complaintrules.engine.drl.RuleSources;
import io.complaintrules.testing.RuleSpeaks;
import io.complaintrules.testing.Scenario;
import io.complaintrules.testing.Scenarios;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The rules of a folder and their mutants, compiled many at a time, each mutant as a rule of its own; one runs in place of its rule.
 * Not thread-safe.
 */
public final class RuleMutation {
    /** So many mutants beside the rules stay below what a folder may hold. */
    private static final int AT_A_TIME = 1_200;

    private static final String OVERLAY_ONLY = "@(replaces|reason)\\s*\\(\\s*\"[^\"]*\"\\s*\\)";

    private final List<Mutant> mutants = new ArrayList<>();
    private final Map<String, CheckedRule> rules = new LinkedHashMap<>();
    private final Set<String> own;
    private final List<Scenario> scenarios;
    private final List<RuleBase> parts = new ArrayList<>();
    private final Map<String, RuleBase> partOf = new HashMap<>();
    private final Set<String> deriving;
    private final Set<String> weighing;
    private final Trial trial;

    private RuleMutation(Path folder, Predicate<String> mutated) {
        Diagnostics faults = new Diagnostics();
        List<Layer> layers = layers(folder, faults);
        Layer top = layers.get(layers.size() - 1);
        Set<String> files = top.rules().stream().map(SourceFile::name).collect(Collectors.toSet());
        own = new HashSet<>();
        for (CheckedRule rule :
                RuleSources.layered(layers, Findings.class, faults).rules()) {
            rules.put(rule.id(), rule);
            if (files.contains(rule.place().file())) {
                own.add(rule.id());
                if (mutated.test(rule.id())) {
                    mutants.addAll(Mutants.of(rule));
                }
            }
        }
        compile(layers);
        deriving = ids(RuleEntry::derives);
        weighing = ids(
                rule -> rule.because().stream().anyMatch(asked -> asked.fact().equals("CandidateMatter")));
        trial = new Trial(layers);
        scenarios = Scenarios.read(folder, faults).stream()
                .filter(one -> trial.holds(one, unchanged(), "", "", false))
                .toList();
    }

    /**
     * Reads a folder without errors, makes its mutants and compiles them.
     *
     * @param folder a whole folder, or one that holds only what differs from the bundled rules; then its own rules alone are mutated
     * @param mutated which rules, by id
     */
    public static RuleMutation of(Path folder, Predicate<String> mutated) {
        return new RuleMutation(folder, mutated);
    }

    private static List<Layer> layers(Path folder, Diagnostics faults) {
        return Layer.isOverlay(folder)
                ? List.of(SourceArchive.bundled(), Layer.overlay(folder, folder.getFileName() + "/", faults))
                : List.of(Layer.whole(folder, faults));
    }

    private void compile(List<Layer> layers) {
        List<Mutant> kept = mutants.stream()
                .filter(mutant -> mutant.kind() != Mutant.Kind.DELETE)
                .toList();
        for (int from = 0; from == 0 || from < kept.size(); from += AT_A_TIME) {
            List<Mutant> part = kept.subList(from, Math.min(kept.size(), from + AT_A_TIME));
            RuleBase compiled = RuleBase.compile(with(layers, part), null);
            parts.add(compiled);
            part.forEach(mutant -> partOf.put(mutant.id(), compiled));
        }
    }

    /** The layers with mutants beside the rules of the highest. */
    private List<Layer> with(List<Layer> layers, List<Mutant> some) {
        Map<String, StringBuilder> added = new HashMap<>();
        for (Mutant mutant : some) {
            CheckedRule rule = rules.get(mutant.rule());
            if (rule != null) {
                CheckedRule.Parts text = rule.parts();
                added.computeIfAbsent(rule.place().file(), file -> new StringBuilder())
                        .append("\nrule \"")
                        .append(mutant.id())
                        .append('"')
                        .append(text.head().replaceAll(OVERLAY_ONLY, ""))
                        .append("when")
                        .append(mutant.conditions())
                        .append(text.consequence());
            }
        }
        Layer top = layers.get(layers.size() - 1);
        List<SourceFile> files = top.rules().stream()
                .map(file ->
                        new SourceFile(file.name(), file.text() + added.getOrDefault(file.name(), new StringBuilder())))
                .toList();
        List<Layer> all = new ArrayList<>(layers.subList(0, layers.size() - 1));
        all.add(new Layer(top.name(), files, top.law(), top.lexicon(), top.off()));
        return all;
    }

    private Set<String> ids(Predicate<RuleEntry> which) {
        return parts.get(0).rules().stream().filter(which).map(RuleEntry::id).collect(Collectors.toSet());
    }

    /** Returns the mutants, by rule. */
    public List<Mutant> mutants() {
        return List.copyOf(mutants);
    }

    /** Returns the ids of the folder's own rules. */
    public Set<String> rules() {
        return Set.copyOf(own);
    }

    /** Returns the rules as they are. */
    public RuleBase unchanged() {
        return parts.get(0).only(rules::containsKey);
    }

    /**
     * Returns the rules with a mutant in place of its rule.
     *
     * @param mutant the mutant
     */
    public RuleBase with(Mutant mutant) {
        RuleBase part = partOf.getOrDefault(mutant.id(), parts.get(0));
        return part.only(id -> id.equals(mutant.id()) || (rules.containsKey(id) && !id.equals(mutant.rule())));
    }

    /**
     * Returns whether a rule weighs matters, before the facts are made.
     *
     * @param mutant a mutant of it
     */
    public boolean weighs(Mutant mutant) {
        return weighing.contains(mutant.rule());
    }

    /**
     * Returns whether a scenario of its rule, or any where its rule derives facts, no longer holds.
     *
     * @param mutant the mutant
     */
    public boolean isNoticed(Mutant mutant) {
        RuleBase changed = with(mutant);
        return scenarios.stream()
                .filter(scenario -> concerns(scenario, mutant))
                .anyMatch(scenario -> !trial.holds(scenario, changed, mutant.rule(), mutant.id(), weighs(mutant)));
    }

    private boolean concerns(Scenario scenario, Mutant mutant) {
        return deriving.contains(mutant.rule())
                || !(scenario.expectation() instanceof RuleSpeaks speaks)
                || speaks.rule().equals(mutant.rule());
    }
}
