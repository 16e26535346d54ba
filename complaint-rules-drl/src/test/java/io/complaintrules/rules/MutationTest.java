package io.complaintrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.complaintrules.authoring.Diagnostics;
import io.complaintrules.authoring.mutate.EquivalentMutants;
import io.complaintrules.authoring.mutate.Mutant;
import io.complaintrules.authoring.mutate.MutationReport;
import io.complaintrules.authoring.mutate.RuleMutation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@code mvn -pl complaint-rules-drl -am verify -Dtest=MutationTest -Dsurefire.failIfNoSpecifiedTests=false} runs it alone. */
class MutationTest {
    /** To look at some rules only: {@code -Dmutation.rules=told[.].*}. */
    private static final Pattern MUTATED = Pattern.compile(System.getProperty("mutation.rules", ".*"));

    private static final Path FOLDER = Path.of("");
    private static final Path MISSING = Path.of("target/missing-scenarios.yaml");
    /** Of all mutants, the share that may be listed as equivalent. */
    private static final double MOST_LISTED = 0.02;

    @Test
    void every_change_of_a_condition_makes_a_scenario_of_the_rule_fail_or_is_listed_with_its_reason()
            throws IOException {
        RuleMutation mutation =
                RuleMutation.of(FOLDER, id -> MUTATED.matcher(id).matches());
        Diagnostics faults = new Diagnostics();
        EquivalentMutants listed = EquivalentMutants.of(FOLDER, faults);
        MutantRun run = new MutantRun(mutation);
        List<Mutant> missed = new ArrayList<>();
        MutationReport report = MutationReport.of(
                mutation,
                mutant -> {
                    boolean noticed = run.isNoticed(mutant);
                    if (!noticed && !listed.has(mutant)) {
                        missed.add(mutant);
                    }
                    return noticed;
                },
                listed,
                done -> {});
        report.kinds().forEach((kind, count) -> System.out.println("mutants, " + kind + ": " + count));
        Files.writeString(MISSING, proposals(run, missed));
        assertThat(mutation.rules()).as("rules that were mutated").hasSameSizeAs(BundledRules.BASE.rules());
        assertThat(faults.sorted()).isEmpty();
        assertThat((double) report.all().listed())
                .as("equivalent-mutants.yaml: too many")
                .isLessThanOrEqualTo(
                        MUTATED.pattern().equals(".*")
                                ? MOST_LISTED * mutation.mutants().size()
                                : 100);
        assertThat(report.slips())
                .as("survived every scenario; " + MISSING + " proposes some")
                .isEmpty();
    }

    private static String proposals(MutantRun run, List<Mutant> missed) {
        MutantWitness witness = new MutantWitness(run);
        List<String> lines = new ArrayList<>();
        missed.stream()
                .collect(Collectors.groupingBy(Mutant::rule, TreeMap::new, Collectors.toList()))
                .forEach((rule, mutants) -> {
                    lines.add(rule + ":");
                    Set<Mutant> open = new LinkedHashSet<>(mutants);
                    for (MutantWitness.Proposal proposal : witness.propose(mutants)) {
                        lines.add("  - " + proposal);
                        open.removeAll(proposal.notices());
                    }
                    open.forEach(mutant -> lines.add("  # nothing found: " + mutant.change()));
                });
        return String.join("\n", lines);
    }
}
