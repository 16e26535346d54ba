package io.complaintrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.complaintrules.authoring.Diagnostics;
import io.complaintrules.complaint.Complaint;
import io.complaintrules.testing.RuleSpeaks;
import io.complaintrules.testing.Scenarios;
import io.complaintrules.verdict.Finding;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One complaint on which a rule speaks, or on which it must keep silent.
 *
 * @param file the scenario file
 * @param title what it is about
 * @param speaks the rule, with the body that it has to speak of, and whether it has to
 * @param base what all scenarios of the file change
 * @param change how this one does (JSON merge patch, RFC 7396)
 * @param complaint the base, changed
 */
record Scenario(String file, String title, RuleSpeaks speaks, JsonNode base, JsonNode change, Complaint complaint) {
    private static final ObjectMapper JSON = new ObjectMapper();

    String rule() {
        return speaks.rule();
    }

    @Nullable String route() {
        return speaks.authority();
    }

    boolean fires() {
        return speaks.fires();
    }

    /** Whether the rule does on these findings what it has to do. */
    boolean holds(List<Finding> findings, String ruleOrMutant) {
        return new RuleSpeaks(ruleOrMutant, route(), fires()).holds(findings);
    }

    static List<Scenario> all() {
        Diagnostics faults = new Diagnostics();
        List<io.complaintrules.testing.Scenario> all = Scenarios.read(Path.of(""), faults);
        assertThat(faults.sorted()).isEmpty();
        return all.stream().flatMap(Scenario::of).toList();
    }

    private static Stream<Scenario> of(io.complaintrules.testing.Scenario one) {
        return one.expectation() instanceof RuleSpeaks speaks
                ? Stream.of(new Scenario(
                        one.place().file(),
                        one.title(),
                        speaks,
                        JSON.valueToTree(one.base()),
                        JSON.valueToTree(one.change()),
                        one.complaint()))
                : Stream.empty();
    }
}
