package io.complaintrules.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.complaintrules.complaint.Complaint;
import io.complaintrules.json.ComplaintJson;
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
 * @param complaint the base of the file, changed as the scenario says (JSON merge patch, RFC 7396)
 */
record Scenario(String file, String rule, boolean fires, int number, Complaint complaint) {
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
                                complaint(tree.path("base"), change)));
                    }
                }
            }
            return scenarios;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Complaint complaint(JsonNode base, JsonNode change) {
        return ComplaintJson.read(merged(base.deepCopy(), change).toString());
    }

    private static JsonNode merged(JsonNode base, JsonNode change) {
        if (!(change instanceof ObjectNode changes)) {
            return change.isMissingNode() ? base : change;
        }
        ObjectNode result = base instanceof ObjectNode object ? object : JSON.createObjectNode();
        for (Map.Entry<String, JsonNode> one : changes.properties()) {
            if (one.getValue().isNull()) {
                result.remove(one.getKey());
            } else {
                result.set(one.getKey(), merged(result.path(one.getKey()), one.getValue()));
            }
        }
        return result;
    }
}
