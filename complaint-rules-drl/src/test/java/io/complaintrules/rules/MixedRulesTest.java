package io.complaintrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.complaintrules.engine.RuleBase;
import io.complaintrules.verdict.Finding;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an author may write beyond one fact, in one rule base with rules that are direct, and all of it in sessions. */
class MixedRulesTest {
    private static final RuleBase MIXED = RuleBase.compile(Path.of("src/test/resources/author-rules"));
    private static final RuleBase SESSIONS = MIXED.inSessions();
    private static final List<Scenario> SCENARIOS = Scenario.all();

    @Test
    void some_rules_join_and_some_are_direct() {
        assertThat(MIXED.joining()).contains("join.not", "pair.claim.join", "derive.others-of-a-consumer");
        assertThat(MIXED.joining()).doesNotContain("pair.claim.direct", "pair.doors.direct", "derive.owner");
    }

    @Test
    void rules_find_the_same_whichever_way_they_run() {
        Map<String, Integer> spoke = new HashMap<>();
        assertThat(SCENARIOS).allSatisfy(scenario -> {
            List<Finding> found = findings(MIXED, scenario);
            found.forEach(finding -> spoke.merge(finding.rule(), 1, Integer::sum));
            assertThat(findings(SESSIONS, scenario)).isEqualTo(found);
        });
        List<String> judging = MIXED.rules().stream()
                .filter(rule -> !rule.derives())
                .map(rule -> rule.id())
                .toList();
        assertThat(spoke.keySet()).as("each speaks on some complaint").containsExactlyInAnyOrderElementsOf(judging);
        assertThat(spoke.values()).as("and is silent on some").anySatisfy(times -> assertThat(times)
                .isLessThan(SCENARIOS.size()));
    }

    @Test
    void one_condition_finds_the_same_on_one_fact_and_as_a_join() {
        assertThat(SCENARIOS).allSatisfy(scenario -> {
            List<Finding> found = findings(MIXED, scenario);
            for (String pair : List.of("pair.prior", "pair.claim", "pair.doors")) {
                assertThat(messages(found, pair + ".direct")).isEqualTo(messages(found, pair + ".join"));
            }
        });
    }

    private static List<String> messages(List<Finding> found, String rule) {
        return found.stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(finding -> finding.message().en())
                .toList();
    }

    private static List<Finding> findings(RuleBase rules, Scenario scenario) {
        return BundledRules.findings(rules, scenario.complaint(), BundledRules.facts(scenario.complaint()));
    }
}
