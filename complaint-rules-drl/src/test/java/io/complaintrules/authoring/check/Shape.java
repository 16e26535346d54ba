package io.complaintrules.authoring.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What stands at one place of many files: which types, which fields, which words. */
final class Shape {
    /** So many entries that a field which none of them lacks is needed. */
    private static final int MANY = 8;

    /** As few words that they are offered, beside any other. */
    private static final int FEW = 40;

    private final Set<String> types = new TreeSet<>();
    private final Map<String, Shape> fields = new TreeMap<>();
    private final Set<String> words = new TreeSet<>();
    private int seen;
    private @Nullable Shape items;

    void add(JsonNode node) {
        seen++;
        if (node.isObject()) {
            types.add("object");
            node.properties().forEach(field -> fields.computeIfAbsent(field.getKey(), any -> new Shape())
                    .add(field.getValue()));
        } else if (node.isArray()) {
            types.add("array");
            if (items == null) {
                items = new Shape();
            }
            node.forEach(items::add);
        } else if (node.isTextual()) {
            types.add("string");
            words.add(node.asText());
        } else {
            types.add(node.isBoolean() ? "boolean" : node.isNull() ? "null" : "number");
        }
    }

    /** Fields that stand in some entry; an entry may hold others, since nothing of what may be there need be there. */
    ObjectNode schema(boolean top) {
        ObjectNode schema = EditorSchemas.JSON.createObjectNode();
        if (types.size() == 1 && types.contains("string") && isChoice()) {
            return EditorSchemas.known(schema, words);
        }
        if (types.size() == 1) {
            schema.put("type", types.iterator().next());
        } else {
            ArrayNode all = schema.putArray("type");
            types.forEach(all::add);
        }
        if (types.contains("object")) {
            ObjectNode properties = schema.putObject("properties");
            fields.forEach((name, field) -> properties.set(name, field.schema(false)));
            if (top) {
                schema.put("additionalProperties", false);
            } else if (seen >= MANY && types.size() == 1) {
                ArrayNode required = schema.putArray("required");
                fields.forEach((name, field) -> {
                    if (field.seen == seen) {
                        required.add(name);
                    }
                });
            }
        }
        if (items != null && !items.types.isEmpty()) {
            schema.set("items", items.schema(false));
        }
        return schema;
    }

    private boolean isChoice() {
        return words.size() <= FEW
                && seen >= 3 * words.size()
                && words.stream().allMatch(word -> word.matches("[A-Za-z][A-Za-z0-9-]*"));
    }
}
