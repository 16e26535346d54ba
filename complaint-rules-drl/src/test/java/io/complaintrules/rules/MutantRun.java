package io.complaintrules.rules;

import io.complaintrules.complaint.Complaint;
import io.complaintrules.engine.RuleBase;
import io.complaintrules.engine.RuleEntry;
import io.complaintrules.engine.RuleFailedException;
import io.complaintrules.engine.RuleFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The rules of the folder and their mutants, compiled many at a time, each mutant as a rule of its own; one runs in place of its rule. */
final class MutantRun {
    final List<Mutant> mutants = new ArrayList<>();
    /** Those that hold of the rules as they are. */
    final List<Scenario> scenarios;

    /** So many mutants beside the rules stay below what a folder may hold. */
    private static final int AT_A_TIME = 1_200;

    private final List<RuleBase> parts = new ArrayList<>();
    private final Map<String, RuleBase> partOf = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> deriving;
    private final Set<String> weighing;
    private final Map<Complaint, List<Object>> facts = new HashMap<>();

    /** Takes the rules of a folder; only those whose id matches are mutated. */
    MutantRun(Path folder, Pattern mutated) {
        List<DrlRule> rules = new ArrayList<>();
        List<RuleFile> files = RuleFile.in(folder);
        files.forEach(file -> rules.addAll(DrlRule.in(file)));
        Map<String, DrlRule> byId = new HashMap<>();
        for (DrlRule rule : rules) {
            ids.add(rule.id());
            byId.put(rule.id(), rule);
            if (mutated.matcher(rule.id()).matches()) {
                mutants.addAll(Mutants.of(rule));
            }
        }
        List<Mutant> kept = mutants.stream()
                .filter(mutant -> mutant.kind() != Mutant.Kind.DELETE)
                .toList();
        for (int from = 0; from == 0 || from < kept.size(); from += AT_A_TIME) {
            List<Mutant> part = kept.subList(from, Math.min(kept.size(), from + AT_A_TIME));
            RuleBase compiled = RuleBase.compile(with(files, byId, part));
            parts.add(compiled);
            part.forEach(mutant -> partOf.put(mutant.id(), compiled));
        }
        RuleBase all = parts.get(0);
        RuleBase unchanged = unchanged();
        scenarios = Scenario.all().stream()
                .filter(scenario -> !differs(unchanged, scenario.rule(), scenario))
                .toList();
        deriving = all.rules().stream()
                .filter(RuleEntry::derives)
                .map(RuleEntry::id)
                .collect(Collectors.toSet());
        weighing = weighing(all);
    }

    private static List<RuleFile> with(List<RuleFile> files, Map<String, DrlRule> rules, List<Mutant> mutants) {
        List<RuleFile> mixed = new ArrayList<>();
        for (RuleFile file : files) {
            StringBuilder text = new StringBuilder(file.text());
            for (Mutant mutant : mutants) {
                DrlRule rule = rules.get(mutant.rule());
                if (file.text().contains("rule \"" + mutant.rule() + "\"") && rule != null) {
                    text.append(rule.with(mutant.id(), mutant.conditions())).append('\n');
                }
            }
            mixed.add(new RuleFile(file.name(), text.toString()));
        }
        return mixed;
    }

    /** Ids of the rules that weigh matters before the facts are made. */
    private static Set<String> weighing(RuleBase rules) {
        return rules.rules().stream()
                .filter(rule ->
                        rule.because().stream().anyMatch(asked -> asked.fact().equals("CandidateMatter")))
                .map(RuleEntry::id)
                .collect(Collectors.toSet());
    }

    /** Ids of all rules. */
    Set<String> rules() {
        return ids;
    }

    /** Ids of those that were mutated. */
    Set<String> mutated() {
        return mutants.stream().map(Mutant::rule).collect(Collectors.toSet());
    }

    /** Whether a scenario of its rule, or any where its rule derives facts, no longer holds. */
    boolean isNoticed(Mutant mutant) {
        RuleBase changed = with(mutant);
        if (weighing.contains(mutant.rule())) {
            return !MatterWeighingTest.holds(changed);
        }
        return scenarios.stream()
                .filter(scenario -> concerns(scenario, mutant))
                .anyMatch(scenario -> differs(
                        changed, scenario.rule().equals(mutant.rule()) ? mutant.id() : scenario.rule(), scenario));
    }

    private boolean differs(RuleBase rules, String id, Scenario scenario) {
        List<Object> read = facts.computeIfAbsent(scenario.complaint(), BundledRules::facts);
        try {
            return !scenario.holds(BundledRules.findings(rules, scenario.complaint(), read), id);
        } catch (IllegalStateException | RuleFailedException e) {
            return true;
        }
    }

    private boolean concerns(Scenario scenario, Mutant mutant) {
        return deriving.contains(mutant.rule()) || scenario.rule().equals(mutant.rule());
    }

    /** The rules with a mutant in place of its rule. */
    RuleBase with(Mutant mutant) {
        RuleBase part = partOf.getOrDefault(mutant.id(), parts.get(0));
        return part.only(id -> id.equals(mutant.id()) || (ids.contains(id) && !id.equals(mutant.rule())));
    }

    /** The rules as they are. */
    RuleBase unchanged() {
        return parts.get(0).only(ids::contains);
    }

    /** Whether a rule does not do what is expected of it on a complaint of which these facts were read. */
    static boolean differs(RuleBase rules, String id, Complaint complaint, List<Object> facts, boolean fires) {
        try {
            return speaks(rules, id, complaint, facts) != fires;
        } catch (IllegalStateException | RuleFailedException e) {
            return true;
        }
    }

    static boolean speaks(RuleBase rules, String id, Complaint complaint, List<Object> facts) {
        return BundledRules.findings(rules, complaint, facts).stream()
                .anyMatch(finding -> finding.rule().equals(id));
    }
}
