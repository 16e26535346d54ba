package io.complaintrules.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.complaintrules.complaint.Complaint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * One complaint on which a rule speaks, or on which it must keep silent.
 *
 * @param file the scenario file
 * @param rule id of the rule
 * @param fires true when the rule has to speak
 * @param number which of several
 * @param base what all scenarios of the file change
 * @param change how this one does (JSON merge patch, RFC 7396)
 * @param complaint the base, changed
 */
record Scenario(
        String file, String rule, boolean fires, int number, JsonNode base, JsonNode change, Complaint complaint) {
    private static final ObjectMapper JSON = new ObjectMapper();

    String title() {
        return rule + (fires ? " speaks " : " is silent ") + number;
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
                for (String outcome : List.of("fires", "silent")) {
                    JsonNode given = rule.getValue().path(outcome);
                    int number = 0;
                    for (JsonNode change :
                            given.isArray() ? given : JSON.createArrayNode().add(given)) {
                        scenarios.add(new Scenario(
                                String.valueOf(file.getFileName()),
                                rule.getKey(),
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
