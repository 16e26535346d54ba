package io.complaintrules.rules;

import io.complaintrules.authoring.mutate.Mutant;
import io.complaintrules.authoring.mutate.RuleMutation;
import io.complaintrules.complaint.Complaint;
import io.complaintrules.engine.RuleBase;
import io.complaintrules.engine.RuleFailedException;
import java.util.List;

/** The mutants of the bundled rules, with the scenarios that {@link MutantWitness} starts from. */
final class MutantRun {
    final RuleMutation mutation;
    final List<Scenario> scenarios = Scenario.all();

    MutantRun(RuleMutation mutation) {
        this.mutation = mutation;
    }

    /** What weighs matters is tried by a test of its own beside the scenarios. */
    boolean isNoticed(Mutant mutant) {
        return (mutation.weighs(mutant) && !MatterWeighingTest.holds(mutation.with(mutant)))
                || mutation.isNoticed(mutant);
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
