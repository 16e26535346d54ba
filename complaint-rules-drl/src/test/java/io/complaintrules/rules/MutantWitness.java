package io.complaintrules.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.complaintrules.authoring.mutate.Mutant;
import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.InvalidComplaintException;
import io.complaintrules.engine.RuleBase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Looks for the scenario that a mutant survived for want of: a complaint near those of the rule on which the two differ. What it finds is
 * a proposal; whether it is a case worth telling, its author decides.
 */
final class MutantWitness {
    private static final int CANDIDATES = 20_000;

    /**
     * A scenario that would notice mutants.
     *
     * @param rule whose scenario it is
     * @param fires whether the rule speaks on it
     * @param change of the base of the rule's file
     * @param notices the mutants that differ on it
     */
    record Proposal(String rule, boolean fires, JsonNode change, Set<Mutant> notices) {
        /** As a line of YAML. */
        @Override
        public String toString() {
            return rule
                    + (fires ? ": fires: " : ": silent: ")
                    + FlowYaml.of(change)
                    + notices.stream().map(Mutant::change).collect(Collectors.joining("; ", " # ", ""));
        }
    }

    private final MutantRun run;
    private final List<JsonNode> pool;

    MutantWitness(MutantRun run) {
        this.run = run;
        this.pool = PatchPool.of(run.scenarios);
    }

    /**
     * Returns few scenarios that notice as many of the mutants of a rule as any candidate does: scenarios of the rule itself, or of any rule
     * where it derives facts.
     */
    List<Proposal> propose(List<Mutant> ofOneRule) {
        String own = ofOneRule.get(0).rule();
        List<String> rules =
                run.scenarios.stream().map(Scenario::rule).distinct().toList();
        List<Proposal> proposals = new ArrayList<>();
        Set<Mutant> open = new LinkedHashSet<>(ofOneRule);
        for (String rule : rules.contains(own) ? List.of(own) : rules) {
            if (!open.isEmpty()) {
                Search search = new Search(rule, open, rule.equals(own));
                search.look();
                for (Proposal proposal : search.fewest()) {
                    proposals.add(proposal);
                    open.removeAll(proposal.notices());
                }
            }
        }
        return proposals;
    }

    private final class Search {
        private final Map<Mutant, RuleBase> bases = new LinkedHashMap<>();
        private final RuleBase unchanged = run.mutation.unchanged();
        private final String rule;
        private final JsonNode base;
        private final List<JsonNode> starts = new ArrayList<>();
        private final Map<Set<Mutant>, Proposal> found = new HashMap<>();
        private final Set<Mutant> open = new LinkedHashSet<>();

        Search(String rule, Set<Mutant> mutants, boolean near) {
            this.rule = rule;
            mutants.forEach(mutant -> bases.put(mutant, run.mutation.with(mutant)));
            open.addAll(mutants);
            List<Scenario> own = run.scenarios.stream()
                    .filter(scenario -> scenario.rule().equals(rule))
                    .sorted(Comparator.comparing(Scenario::fires).reversed())
                    .toList();
            base = own.get(0).base();
            if (near) {
                own.forEach(scenario -> starts.add(scenario.change()));
            }
            starts.add(JsonNodeFactory.instance.objectNode());
        }

        void look() {
            int tried = 0;
            for (JsonNode start : starts) {
                for (JsonNode patch : pool) {
                    if (open.isEmpty() || tried++ > CANDIDATES) {
                        return;
                    }
                    Proposal proposal = check(MergePatch.then(start, patch));
                    if (!proposal.notices().isEmpty()) {
                        found.merge(proposal.notices(), proposal, (a, b) -> size(a) <= size(b) ? a : b);
                        open.removeAll(proposal.notices());
                    }
                }
            }
        }

        private int size(Proposal proposal) {
            return proposal.change().toString().length();
        }

        private Proposal check(JsonNode change) {
            Complaint complaint;
            try {
                complaint = MergePatch.complaint(base, change);
            } catch (InvalidComplaintException e) {
                return new Proposal(rule, false, change, Set.of());
            }
            List<Object> facts = BundledRules.facts(complaint);
            boolean fires = MutantRun.speaks(unchanged, rule, complaint, facts);
            Set<Mutant> notices = new LinkedHashSet<>();
            bases.forEach((mutant, changed) -> {
                String id = rule.equals(mutant.rule()) ? mutant.id() : rule;
                if (MutantRun.differs(changed, id, complaint, facts, fires)) {
                    notices.add(mutant);
                }
            });
            return new Proposal(rule, fires, change, notices);
        }

        List<Proposal> fewest() {
            List<Proposal> chosen = new ArrayList<>();
            Set<Mutant> left = new LinkedHashSet<>(bases.keySet());
            left.removeAll(open);
            while (!left.isEmpty()) {
                Proposal best = found.values().stream()
                        .max(Comparator.comparingInt((Proposal one) -> common(one, left))
                                .thenComparing(one -> -size(one)))
                        .orElseThrow();
                Set<Mutant> wanted = new LinkedHashSet<>(best.notices());
                wanted.retainAll(left);
                chosen.add(shorter(best, wanted));
                left.removeAll(wanted);
            }
            return chosen;
        }

        private static int common(Proposal one, Set<Mutant> left) {
            return (int) one.notices().stream().filter(left::contains).count();
        }

        /** Leaves out every field that the proposal can do without. */
        private Proposal shorter(Proposal proposal, Set<Mutant> wanted) {
            Proposal best = proposal;
            boolean again = true;
            while (again) {
                again = false;
                for (JsonNode shorter : PatchPool.shorter(best.change())) {
                    Proposal one = check(shorter);
                    if (one.fires() == best.fires() && one.notices().containsAll(wanted)) {
                        best = one;
                        again = true;
                        break;
                    }
                }
            }
            return best;
        }
    }
}
