package io.complaintrules.authoring.mutate;

import io.complaintrules.authoring.Diagnostic;
import io.complaintrules.authoring.Diagnostics;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * How the mutants of a folder fared. Immutable.
 *
 * @param kinds the counts of each kind of change
 * @param slips mutants that nothing notices and nobody listed, and entries of the list that are none or are noticed; sorted by place
 */
public record MutationReport(Map<Mutant.Kind, Count> kinds, List<Diagnostic> slips) {
    /** Copies both. */
    public MutationReport {
        kinds = java.util.Collections.unmodifiableMap(new EnumMap<>(kinds));
        slips = List.copyOf(slips);
    }

    /**
     * How many there are of a kind.
     *
     * @param noticed by a scenario
     * @param listed with a reason
     * @param missed the rest
     */
    public record Count(int noticed, int listed, int missed) {
        private static final Count NONE = new Count(0, 0, 0);

        private Count plus(Count other) {
            return new Count(noticed + other.noticed, listed + other.listed, missed + other.missed);
        }
    }

    /**
     * Tries every mutant.
     *
     * @param run the mutants
     * @param noticed tells whether one is noticed, as {@link RuleMutation#isNoticed}
     * @param listed those that nothing can notice
     * @param done hears of each that is done
     */
    public static MutationReport of(
            RuleMutation run, Predicate<Mutant> noticed, EquivalentMutants listed, Consumer<Mutant> done) {
        Map<Mutant.Kind, Count> kinds = new EnumMap<>(Mutant.Kind.class);
        Diagnostics slips = new Diagnostics();
        Set<String> survived = new HashSet<>();
        Set<String> rules = new HashSet<>();
        for (Mutant mutant : run.mutants()) {
            rules.add(mutant.rule());
            boolean seen = noticed.test(mutant);
            if (!seen) {
                survived.add(mutant.toString());
                if (!listed.has(mutant)) {
                    slips.add("mutant-survives", mutant.at(), mutant.rule(), mutant.change());
                }
            }
            Count one = seen ? new Count(1, 0, 0) : listed.has(mutant) ? new Count(0, 1, 0) : new Count(0, 0, 1);
            kinds.merge(mutant.kind(), one, Count::plus);
            done.accept(mutant);
        }
        listed.entries().forEach((entry, place) -> {
            String rule = entry.substring(0, entry.indexOf(": "));
            if (!entry.startsWith(GuardReport.LEXICON)
                    && !survived.contains(entry)
                    && (rules.contains(rule) || !run.rules().contains(rule))) {
                slips.add("mutant-listed-in-vain", place, entry);
            }
        });
        return new MutationReport(kinds, slips.sorted());
    }

    /** Returns the counts of all kinds together. */
    public Count all() {
        return kinds.values().stream().reduce(Count.NONE, Count::plus);
    }
}
