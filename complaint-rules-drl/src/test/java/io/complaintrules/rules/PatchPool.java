package io.complaintrules.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.complaintrules.complaint.Complaint;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Small changes of a complaint: those that scenarios make, one field of them, each value of each enum, and each field left out. */
final class PatchPool {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private PatchPool() {}

    /** Returns them without repeats, shortest first. */
    static List<JsonNode> of(List<Scenario> scenarios) {
        Set<JsonNode> all = new LinkedHashSet<>();
        all.add(JSON.objectNode());
        for (Scenario scenario : scenarios) {
            for (JsonNode given : List.of(scenario.base(), scenario.change())) {
                given.properties().forEach(field -> {
                    add(all, field.getKey(), field.getValue());
                    all.add(object(field.getKey(), JSON.nullNode()));
                });
            }
            if (scenario.change().isObject()) {
                all.add(scenario.change());
            }
        }
        for (RecordComponent part : Complaint.class.getRecordComponents()) {
            if (part.getType().isRecord()) {
                for (RecordComponent field : part.getType().getRecordComponents()) {
                    values(field.getType())
                            .forEach(value -> all.add(object(part.getName(), object(field.getName(), value))));
                }
            }
        }
        List<JsonNode> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparingInt(patch -> patch.toString().length()));
        return sorted;
    }

    private static void add(Set<JsonNode> all, String name, JsonNode value) {
        all.add(object(name, value));
        if (value.isObject()) {
            value.properties().forEach(field -> {
                all.add(object(name, object(field.getKey(), field.getValue())));
                all.add(object(name, object(field.getKey(), JSON.nullNode())));
            });
        } else if (value.isArray()) {
            value.forEach(one -> all.add(object(name, JSON.arrayNode().add(one))));
        }
    }

    private static List<JsonNode> values(Class<?> type) {
        List<JsonNode> values = new ArrayList<>();
        values.add(JSON.nullNode());
        if (type == Boolean.class) {
            values.add(JSON.booleanNode(true));
            values.add(JSON.booleanNode(false));
        } else if (type.isEnum()) {
            for (Object constant : type.getEnumConstants()) {
                values.add(JSON.textNode(((Enum<?>) constant).name()));
            }
        }
        return values;
    }

    private static ObjectNode object(String name, JsonNode value) {
        return JSON.objectNode().set(name, value);
    }

    /** Returns a change with each of its fields left out in turn. */
    static List<JsonNode> shorter(JsonNode change) {
        List<JsonNode> all = new ArrayList<>();
        for (Map.Entry<String, JsonNode> field : change.properties()) {
            ObjectNode without = change.deepCopy();
            without.remove(field.getKey());
            all.add(without);
            for (JsonNode inner : shorter(field.getValue())) {
                ObjectNode less = change.deepCopy();
                less.set(field.getKey(), inner);
                all.add(less);
            }
        }
        return all;
    }
}
