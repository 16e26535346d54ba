package io.complaintrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.complaintrules.complaint.Complaint;
import io.complaintrules.engine.RuleBase;
import io.complaintrules.verdict.Finding;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ScenarioTest {
    private static final List<Scenario> SCENARIOS = Scenario.all();

    @TestFactory
    Stream<DynamicTest> every_scenario_holds() {
        return SCENARIOS.stream().map(scenario -> DynamicTest.dynamicTest(scenario.title(), () -> holds(scenario)));
    }

    private static void holds(Scenario scenario) {
        Complaint complaint = scenario.complaint();
        List<Finding> findings = BundledRules.findings(BundledRules.BASE, complaint, BundledRules.facts(complaint));
        assertThat(scenario.holds(findings, scenario.rule()))
                .as(() -> scenario.title() + "; what speaks: "
                        + findings.stream().map(Finding::rule).distinct().toList())
                .isTrue();
    }

    @Test
    void every_scenario_is_found_alike_in_sessions_of_the_engine() {
        RuleBase sessions = BundledRules.BASE.inSessions();
        assertThat(SCENARIOS).isNotEmpty().allSatisfy(scenario -> {
            List<Object> facts = BundledRules.facts(scenario.complaint());
            assertThat(BundledRules.findings(sessions, scenario.complaint(), facts))
                    .isEqualTo(BundledRules.findings(BundledRules.BASE, scenario.complaint(), facts));
        });
    }

    @Test
    void every_rule_has_a_scenario_in_which_it_speaks_and_one_in_which_it_is_silent() {
        Set<String> speaking = rules(true);
        Set<String> silent = rules(false);
        List<String> raising = BundledRules.raising();
        assertThat(raising).isNotEmpty().allSatisfy(rule -> {
            assertThat(speaking).contains(rule);
            assertThat(silent).contains(rule);
        });
        assertThat(raising)
                .as("scenarios of rules that exist")
                .containsAll(speaking)
                .containsAll(silent);
    }

    @Test
    void no_scenario_repeats_another_of_its_rule() {
        Map<String, List<Complaint>> byRule = SCENARIOS.stream()
                .collect(Collectors.groupingBy(
                        scenario -> scenario.rule() + " @ " + scenario.route(),
                        Collectors.mapping(Scenario::complaint, Collectors.toList())));
        assertThat(byRule).isNotEmpty().allSatisfy((rule, complaints) -> assertThat(complaints)
                .as(rule)
                .doesNotHaveDuplicates());
    }

    private static Set<String> rules(boolean fires) {
        return SCENARIOS.stream()
                .filter(scenario -> scenario.fires() == fires)
                .map(Scenario::rule)
                .collect(Collectors.toSet());
    }
}
