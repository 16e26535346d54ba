package io.complaintrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.complaintrules.verdict.Asked;
import io.complaintrules.verdict.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Why a rule keeps silent: the very condition that a scenario breaks. */
class WhyTest {
    private static final List<Scenario> SCENARIOS = Scenario.all();
    /** A condition on more than one value: the first alone does not tell. */
    private static final Pattern TWO_VALUES = Pattern.compile("\\|\\||contains [a-z]|[=<>] [a-z]+[.]");

    private static final Map<String, List<Scenario>> BY_RULE = new TreeMap<>();

    static {
        SCENARIOS.forEach(one ->
                BY_RULE.computeIfAbsent(one.rule(), rule -> new ArrayList<>()).add(one));
    }

    @Test
    void every_rule_is_silent_in_a_scenario_for_a_condition_that_is_named() {
        List<String> unnamed = new ArrayList<>();
        BY_RULE.forEach((rule, scenarios) -> {
            boolean named = scenarios.stream()
                    .filter(one -> !one.fires())
                    .map(WhyTest::trace)
                    .anyMatch(trace -> !trace.found() || !trace.broken().isEmpty());
            if (!named) {
                unnamed.add(rule);
            }
        });
        assertThat(BY_RULE).hasSizeGreaterThan(400);
        assertThat(unnamed).isEmpty();
    }

    @Test
    void where_a_rule_speaks_every_condition_holds() {
        assertThat(SCENARIOS.stream().filter(Scenario::fires))
                .allSatisfy(
                        one -> assertThat(trace(one).broken()).as(one.title()).isEmpty());
    }

    /** What is named is what differs from the scenario in which the rule speaks. */
    @Test
    void a_condition_that_is_named_has_another_value_where_the_rule_speaks() {
        BY_RULE.forEach((rule, scenarios) -> {
            List<Trace> speaking = scenarios.stream()
                    .filter(Scenario::fires)
                    .map(WhyTest::trace)
                    .toList();
            scenarios.stream().filter(one -> !one.fires()).forEach(one -> {
                Trace silent = trace(one);
                for (Asked asked : silent.broken()) {
                    if (silent.found()
                            && asked.value() != null
                            && !TWO_VALUES.matcher(asked.condition()).find()) {
                        assertThat(speaking.stream()
                                        .flatMap(trace -> trace.asked().stream())
                                        .filter(other -> other.condition().equals(asked.condition()))
                                        .map(Asked::value))
                                .as(one.title() + ": " + asked.condition())
                                .doesNotContain(asked.value());
                    }
                }
            });
        });
    }

    private static Trace trace(Scenario scenario) {
        Trace trace = BundledRules.trace(scenario.rule(), scenario.route(), scenario.complaint());
        assertThat(trace).as(scenario.title()).isNotNull();
        return trace;
    }
}
