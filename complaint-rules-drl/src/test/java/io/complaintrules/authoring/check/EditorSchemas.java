package io.complaintrules.authoring.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.complaintrules.complaint.Complaint;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** The schema by which an editor completes and checks scenarios. It names today's ids and takes others, since a folder may add some. */
final class EditorSchemas {
    static final ObjectMapper JSON = new ObjectMapper();

    private final Function<String, Set<String>> ids;

    EditorSchemas(Function<String, Set<String>> ids) {
        this.ids = ids;
    }

    static ObjectNode schema(String title) {
        return JSON.createObjectNode()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("title", title);
    }

    ObjectNode scenarios() throws IOException {
        ObjectNode complaint = changes();
        ObjectNode defs = (ObjectNode) complaint.remove("$defs");
        complaint.remove("$schema");
        ObjectNode schema = schema("Scenarios of complaint-rules");
        ObjectNode top = closed(schema);
        top.set("base", ref("Change"));
        ObjectNode rule = JSON.createObjectNode();
        ObjectNode outcomes = closed(rule);
        outcomes.set("fires", ref("Changes"));
        outcomes.set("silent", ref("Changes"));
        top.putObject("rules").put("type", "object").set("additionalProperties", rule);
        ObjectNode one = JSON.createObjectNode();
        ObjectNode parts = closed(one);
        parts.set("given", ref("Change"));
        parts.set("expect", ref("Expected"));
        one.putArray("required").add("expect");
        top.putObject("cases").put("type", "object").set("additionalProperties", one);
        defs.set("Change", complaint);
        ArrayNode oneOrMany = defs.putObject("Changes").putArray("anyOf");
        oneOrMany.add(ref("Change"));
        oneOrMany.addObject().put("type", "array").set("items", ref("Change"));
        defs.set("Expected", expected());
        schema.set("$defs", defs);
        return schema;
    }

    /** What a complaint holds, nothing of it required, and {@code null} for what is taken out. */
    private ObjectNode changes() throws IOException {
        try (InputStream in = Complaint.class.getResourceAsStream("/io/complaintrules/json/complaint.schema.json")) {
            ObjectNode complaint = (ObjectNode) JSON.readTree(Objects.requireNonNull(in));
            loosen(complaint);
            complaint.get("$defs").forEach(EditorSchemas::loosen);
            return complaint;
        }
    }

    private static void loosen(JsonNode part) {
        if (part instanceof ObjectNode record && record.has("properties")) {
            record.remove("required");
            record.remove("anyOf");
            ObjectNode fields = (ObjectNode) record.get("properties");
            for (String name : names(fields)) {
                ObjectNode either = JSON.createObjectNode();
                either.putArray("anyOf").add(fields.get(name)).addObject().put("type", "null");
                fields.set(name, either);
            }
        }
    }

    private ObjectNode expected() {
        ObjectNode expected = JSON.createObjectNode();
        ObjectNode fields = closed(expected);
        for (String part : new TreeSet<>(ExpectCheck.ONE.keySet())) {
            fields.set(part, holding(ExpectCheck.ONE.get(part)));
        }
        for (String part : new TreeSet<>(ExpectCheck.LISTS.keySet())) {
            fields.putObject(part).put("type", "array").set("items", holding(ExpectCheck.LISTS.get(part)));
        }
        for (String part : new TreeSet<>(ExpectCheck.TABLES.keySet())) {
            ObjectNode row = JSON.createObjectNode();
            row.putArray("anyOf")
                    .add(JSON.createObjectNode().put("const", "none"))
                    .add(row(part));
            ObjectNode table = fields.putObject(part).put("type", "object");
            table.set("additionalProperties", row);
            table.set("propertyNames", holding(ExpectCheck.TABLES.get(part)));
        }
        ObjectNode flag = JSON.createObjectNode();
        flag.putArray("anyOf")
                .add(JSON.createObjectNode().put("type", "string"))
                .add(row("flags"));
        fields.putObject("flags").put("type", "array").set("items", flag);
        return expected;
    }

    private ObjectNode row(String part) {
        ObjectNode row = JSON.createObjectNode();
        ObjectNode fields = closed(row);
        for (String field : new TreeSet<>(ExpectCheck.ROWS.get(part).keySet())) {
            fields.set(field, holding(ExpectCheck.ROWS.get(part).get(field)));
        }
        return row;
    }

    private ObjectNode holding(String kind) {
        ObjectNode value = JSON.createObjectNode();
        return switch (kind) {
            case "text", "rule" -> value.put("type", "string");
            case "day" -> value.put("type", "string").put("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
            case "number" -> value.put("type", "number");
            case "status", "competence", "eligibility", "category", "part" -> named(value, ExpectCheck.choices(kind));
            default -> known(value, ids.apply(kind));
        };
    }

    /** Words that an editor offers, and any other. */
    static ObjectNode known(ObjectNode value, Collection<String> words) {
        ArrayNode either = value.putArray("anyOf");
        named(either.addObject(), new TreeSet<>(words));
        either.addObject().put("type", "string");
        return value;
    }

    private static ObjectNode named(ObjectNode value, Collection<String> words) {
        ArrayNode all = value.putArray("enum");
        words.forEach(all::add);
        return value;
    }

    private static ObjectNode closed(ObjectNode schema) {
        schema.put("type", "object").put("additionalProperties", false);
        return schema.putObject("properties");
    }

    private static ObjectNode ref(String name) {
        return JSON.createObjectNode().put("$ref", "#/$defs/" + name);
    }

    private static Set<String> names(ObjectNode node) {
        Set<String> names = new TreeSet<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
