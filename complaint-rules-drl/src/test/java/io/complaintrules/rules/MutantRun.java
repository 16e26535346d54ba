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

/** The rules of the folder and all their mutants, compiled at once, each mutant as a rule of its own; one runs in place of its rule. */
final class MutantRun {
    final List<Mutant> mutants = new ArrayList<>();
    /** Those that hold of the rules as they are. */
    final List<Scenario> scenarios;

    private final RuleBase all;
    private final Set<String> ids = new HashSet<>();
    private final Set<String> deriving;
    private final Set<String> weighing;
    private final Map<Complaint, List<Object>> facts = new HashMap<>();

    /** Takes the rules of a folder; only those whose id matches are mutated. */
    MutantRun(Path folder, Pattern mutated) {
        List<RuleFile> files = new ArrayList<>();
        for (RuleFile file : RuleFile.in(folder)) {
            StringBuilder text = new StringBuilder(file.text());
            for (DrlRule rule : DrlRule.in(file)) {
                ids.add(rule.id());
                List<Mutant> ofRule = mutated.matcher(rule.id()).matches() ? Mutants.of(rule) : List.of();
                mutants.addAll(ofRule);
                ofRule.stream()
                        .filter(mutant -> mutant.kind() != Mutant.Kind.DELETE)
                        .forEach(mutant -> text.append(rule.with(mutant.id(), mutant.conditions()))
                                .append('\n'));
            }
            files.add(new RuleFile(file.name(), text.toString()));
        }
        all = RuleBase.compile(files);
        RuleBase unchanged = unchanged();
        scenarios = Scenario.all(Path.of("src/test/resources/scenarios")).stream()
                .filter(scenario -> !differs(unchanged, scenario.rule(), scenario))
                .toList();
        deriving = all.rules().stream()
                .filter(RuleEntry::derives)
                .map(RuleEntry::id)
                .collect(Collectors.toSet());
        weighing = weighing(all);
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
        return all.only(id -> id.equals(mutant.id()) || (ids.contains(id) && !id.equals(mutant.rule())));
    }

    /** The rules as they are. */
    RuleBase unchanged() {
        return all.only(ids::contains);
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
