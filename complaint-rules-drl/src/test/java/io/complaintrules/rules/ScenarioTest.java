package io.complaintrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.complaintrules.complaint.Complaint;
import io.complaintrules.engine.RuleBase;
import io.complaintrules.verdict.Finding;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

    /** Silence on the complaint that all scenarios of a file change proves little: it may differ in everything. */
    @Test
    void every_rule_is_silent_on_a_near_miss() {
        Map<String, List<Scenario>> byRule = SCENARIOS.stream().collect(Collectors.groupingBy(Scenario::rule));
        Set<String> far = new TreeSet<>(byRule.keySet());
        far.removeIf(rule -> byRule.get(rule).stream()
                .filter(silent -> !silent.fires() && !silent.change().isEmpty())
                .anyMatch(silent ->
                        byRule.get(rule).stream().anyMatch(speaking -> speaking.fires() && isNear(silent, speaking))));
        assertThat(far).isEmpty();
    }

    /** Differs in one part. Who is complained of and what about go together: each alone may leave a body competent. */
    private static boolean isNear(Scenario silent, Scenario speaking) {
        Set<String> differing = Arrays.stream(Complaint.class.getRecordComponents())
                .filter(part -> !Objects.equals(value(part, silent), value(part, speaking)))
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
        return differing.size() <= 1 || differing.equals(Set.of("matters", "respondent"));
    }

    private static @Nullable Object value(RecordComponent part, Scenario scenario) {
        try {
            return part.getAccessor().invoke(scenario.complaint());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(part.getName(), e);
        }
    }

    private static Set<String> rules(boolean fires) {
        return SCENARIOS.stream()
                .filter(scenario -> scenario.fires() == fires)
                .map(Scenario::rule)
                .collect(Collectors.toSet());
    }
}
