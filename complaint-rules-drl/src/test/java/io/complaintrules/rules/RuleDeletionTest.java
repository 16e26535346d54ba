package io.complaintrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.complaintrules.complaint.Complaint;
import io.complaintrules.engine.RuleBase;
import io.complaintrules.engine.RuleEntry;
import io.complaintrules.facts.Matter;
import io.complaintrules.facts.SubjectMatter;
import io.complaintrules.verdict.Finding;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code mvn -pl complaint-rules-drl -am verify -Dtest=RuleDeletionTest -Dsurefire.failIfNoSpecifiedTests=false} runs it alone. */
class RuleDeletionTest {
    private static final Matter DANGER =
            new Matter("danger", "consumer", false, true, 9, true, true, "samr-12315", List.of(), List.of());
    private static final List<Scenario> SCENARIOS = Scenario.all(Path.of("src/test/resources/scenarios"));

    @Test
    void a_rule_that_is_deleted_makes_a_scenario_fail() {
        List<String> unmissed = new ArrayList<>();
        int deleted = 0;
        for (RuleEntry rule : BundledRules.BASE.rules()) {
            RuleBase without = BundledRules.BASE.without(rule.id());
            deleted++;
            boolean unnoticed = SCENARIOS.stream()
                    .filter(scenario -> concerns(scenario, rule))
                    .allMatch(scenario -> holds(scenario, without));
            if (unnoticed && danger(without).equals(danger(BundledRules.BASE))) {
                unmissed.add(rule.id());
            }
        }
        System.out.println("rules deleted one by one: " + deleted + ", unmissed by every scenario: " + unmissed.size());
        assertThat(unmissed).isEmpty();
    }

    /** No matter of the law data is an emergency that others than the police own; an author may add one. */
    private static List<Finding> danger(RuleBase rules) {
        Complaint complaint = Complaint.builder().matters("personal-danger").build();
        List<Object> facts = new ArrayList<>(BundledRules.facts(complaint));
        facts.replaceAll(
                fact -> fact instanceof SubjectMatter subject ? new SubjectMatter(DANGER, subject.of()) : fact);
        return BundledRules.findings(rules, complaint, facts);
    }

    /** A rule that derives facts is missed by the scenarios of others. */
    private static boolean concerns(Scenario scenario, RuleEntry rule) {
        return rule.derives() || scenario.rule().equals(rule.id());
    }

    private static boolean holds(Scenario scenario, RuleBase rules) {
        return BundledRules.speaking(rules, scenario.complaint()).contains(scenario.rule()) == scenario.fires();
    }
}
