package io.complaintrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** {@code mvn -pl complaint-rules-drl -am verify -Dtest=MutationTest -Dsurefire.failIfNoSpecifiedTests=false} runs it alone. */
class MutationTest {
    /** To look at some rules only: {@code -Dmutation.rules=told[.].*}. */
    private static final Pattern MUTATED = Pattern.compile(System.getProperty("mutation.rules", ".*"));

    private static final Path LISTED = Path.of("src/test/resources/equivalent-mutants.yaml");
    private static final Path MISSING = Path.of("target/missing-scenarios.yaml");
    /** Of all mutants, the share that may be listed as equivalent. */
    private static final double MOST_LISTED = 0.02;

    @Test
    void every_change_of_a_condition_makes_a_scenario_of_the_rule_fail_or_is_listed_with_its_reason()
            throws IOException {
        MutantRun run = new MutantRun(Path.of("rules"), MUTATED);
        List<Mutant> survivors =
                run.mutants.stream().filter(mutant -> !run.isNoticed(mutant)).toList();
        Set<String> listed = listed();
        count(run.mutants, survivors, listed);
        List<Mutant> missed = survivors.stream()
                .filter(mutant -> !listed.contains(mutant.toString()))
                .toList();
        Files.writeString(MISSING, proposals(run, missed));
        assertThat(run.rules()).as("rules that were mutated").hasSameSizeAs(BundledRules.BASE.rules());
        assertThat(survivors.stream().map(Mutant::toString))
                .as(LISTED + ": no longer a mutant, or noticed now; take it out")
                .containsAll(listed);
        if (run.mutated().equals(run.rules())) {
            assertThat((double) listed.size())
                    .as(LISTED + ": too many")
                    .isLessThanOrEqualTo(MOST_LISTED * run.mutants.size());
        }
        assertThat(missed)
                .as("survived every scenario; " + MISSING + " proposes some")
                .isEmpty();
    }

    private static void count(List<Mutant> mutants, List<Mutant> survivors, Set<String> listed) {
        for (Mutant.Kind kind : Mutant.Kind.values()) {
            List<Mutant> left =
                    survivors.stream().filter(mutant -> mutant.kind() == kind).toList();
            long all = mutants.stream().filter(mutant -> mutant.kind() == kind).count();
            long known = left.stream()
                    .filter(mutant -> listed.contains(mutant.toString()))
                    .count();
            System.out.println("mutants, " + kind + ": noticed " + (all - left.size()) + ", survived "
                    + (left.size() - known) + ", listed " + known);
        }
    }

    /** Returns the mutants that nothing can notice, each as {@code rule: change}. */
    private static Set<String> listed() throws IOException {
        Object tree = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(LISTED));
        Set<String> listed = new LinkedHashSet<>();
        if (tree instanceof Map<?, ?> rules) {
            rules.forEach((rule, changes) -> ((Map<?, ?>) changes).forEach((change, reason) -> {
                assertThat((String) reason).as(rule + ": " + change).isNotBlank();
                if (MUTATED.matcher((String) rule).matches()) {
                    listed.add(rule + ": " + change);
                }
            }));
        }
        return listed;
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
