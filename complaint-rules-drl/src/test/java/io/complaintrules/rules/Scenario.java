package io.complaintrules.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.complaintrules.complaint.Complaint;
import io.complaintrules.verdict.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * One complaint on which a rule speaks, or on which it must keep silent.
 *
 * @param file the scenario file
 * @param rule id of the rule
 * @param route id of the body that the rule has to speak of, which stands after the rule as in {@code jurisdiction.competent @ court};
 *     null where any will do
 * @param fires true when the rule has to speak
 * @param number which of several
 * @param base what all scenarios of the file change
 * @param change how this one does (JSON merge patch, RFC 7396)
 * @param complaint the base, changed
 */
record Scenario(
        String file,
        String rule,
        @Nullable String route,
        boolean fires,
        int number,
        JsonNode base,
        JsonNode change,
        Complaint complaint) {
    private static final ObjectMapper JSON = new ObjectMapper();

    String title() {
        return rule + (route == null ? "" : " @ " + route) + (fires ? " speaks " : " is silent ") + number;
    }

    /** Whether the rule does on these findings what it has to do. */
    boolean holds(List<Finding> findings, String ruleOrMutant) {
        return fires
                == findings.stream()
                        .anyMatch(finding -> finding.rule().equals(ruleOrMutant)
                                && (route == null || finding.routes().contains(route)));
    }

    static List<Scenario> all(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .flatMap(file -> in(file).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Scenario> in(Path file) {
        try {
            JsonNode tree =
                    JSON.valueToTree(new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file)));
            List<Scenario> scenarios = new ArrayList<>();
            for (Map.Entry<String, JsonNode> rule : tree.path("rules").properties()) {
                String[] key = rule.getKey().split(" @ ", -1);
                for (String outcome : List.of("fires", "silent")) {
                    JsonNode given = rule.getValue().path(outcome);
                    int number = 0;
                    for (JsonNode change :
                            given.isArray() ? given : JSON.createArrayNode().add(given)) {
                        scenarios.add(new Scenario(
                                String.valueOf(file.getFileName()),
                                key[0],
                                key.length == 1 ? null : key[1],
                                outcome.equals("fires"),
                                ++number,
                                tree.path("base"),
                                change,
                                MergePatch.complaint(tree.path("base"), change)));
                    }
                }
            }
            return scenarios;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
