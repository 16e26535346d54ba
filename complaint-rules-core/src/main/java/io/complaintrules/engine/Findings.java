package io.complaintrules.engine;

import io.complaintrules.verdict.Finding;
import io.complaintrules.verdict.GoverningLaw;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.model.Drools;
import org.kie.api.runtime.rule.RuleContext;

/**
 * The way out of the rules, known to DRL as the global {@code findings}. A rule raises what it has to say; nothing it raises
 * can be seen by another rule.
 */
public final class Findings {
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::rule)
            .thenComparing(finding ->
                    finding.spans().isEmpty() ? -1 : finding.spans().get(0).start())
            .thenComparing(finding -> String.valueOf(finding.conclusion()))
            .thenComparing(finding -> finding.routes().toString())
            .thenComparing(finding -> finding.message().en());

    private final Map<String, RuleEntry> rules;
    private final GoverningLaw law;
    private final List<Raised> raised = new ArrayList<>();

    Findings(Map<String, RuleEntry> rules, GoverningLaw law) {
        this.rules = rules;
        this.law = law;
    }

    /**
     * Raises a finding of the rule that is firing. What stands over the rule (area, effect, message, law) goes with it.
     *
     * @param drools the name {@code drools}, known in every consequence
     */
    public Raised raise(Drools drools) {
        String id = ((RuleContext) drools).getRule().getName();
        RuleEntry rule = rules.get(id);
        if (rule == null) {
            throw new IllegalStateException("rule " + id + ": not in the index.\nMaybe compile the rules again?");
        }
        Raised one = new Raised(rule, law);
        raised.add(one);
        return one;
    }

    /** Sorted, without repeats. */
    /** What is only about bodies that neither take the matter nor were chosen is left out. */
    List<Finding> sorted() {
        Set<String> bodies = new HashSet<>();
        raised.forEach(one -> one.nameBody(bodies));
        List<Finding> findings = new ArrayList<>(raised.size());
        for (Raised one : raised) {
            Finding finding = one.concerns(bodies) ? one.finding() : null;
            if (finding != null) {
                findings.add(finding);
            }
        }
        findings.sort(ORDER);
        int kept = 0;
        for (Finding finding : findings) {
            if (kept == 0 || !finding.equals(findings.get(kept - 1))) {
                findings.set(kept++, finding);
            }
        }
        return List.copyOf(findings.subList(0, kept));
    }
}
