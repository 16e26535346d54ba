package io.complaintrules.authoring.check;

import io.complaintrules.authoring.Days;
import io.complaintrules.authoring.Diagnostics;
import io.complaintrules.authoring.Kinds;
import io.complaintrules.authoring.Nearest;
import io.complaintrules.authoring.Place;
import io.complaintrules.authoring.SourceFile;
import io.complaintrules.authoring.YamlSource;
import io.complaintrules.complaint.Circumstances;
import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.Figures;
import io.complaintrules.law.LawFolder;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Checks a complaint, or a change of one, against what a complaint can hold. {@code null} takes anything out. */
final class ComplaintShape {
    private static final Map<Class<?>, String> OPEN =
            Map.of(Circumstances.class, "circumstances.", Figures.class, "figures.");

    private final SourceFile file;
    private final LawFolder law;
    private final Diagnostics faults;

    ComplaintShape(SourceFile file, LawFolder law, Diagnostics faults) {
        this.file = file;
        this.law = law;
        this.faults = faults;
    }

    void check(Node complaint) {
        record(Complaint.class, complaint);
    }

    private void record(Class<?> type, Node node) {
        String open = OPEN.get(type);
        Map<String, Type> fields = Arrays.stream(type.getRecordComponents())
                .collect(Collectors.toMap(RecordComponent::getName, RecordComponent::getGenericType));
        for (NodeTuple entry : ScenarioCheck.entries(file, node, faults)) {
            String key = ScenarioCheck.text(entry.getKeyNode());
            Place place = YamlSource.place(file, entry.getKeyNode());
            if (open != null) {
                id("field", open + key, place);
            } else if (!fields.containsKey(key)) {
                faults.near("unknown-key", place, key, fields.keySet(), key);
            } else {
                value(fields.get(key), key, entry.getValueNode());
            }
        }
    }

    private void value(Type type, String field, Node node) {
        if (isNull(node)) {
            return;
        }
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            if (node instanceof SequenceNode many) {
                many.getValue().forEach(one -> value(list.getActualTypeArguments()[0], field, one));
            } else {
                faults.add("list-expected", YamlSource.place(file, node), field);
            }
        } else if (type instanceof Class<?> part && part.isRecord()) {
            record(part, node);
        } else if (node instanceof ScalarNode scalar) {
            scalar(type, field, scalar);
        } else {
            faults.add("text-expected", YamlSource.place(file, node));
        }
    }

    private static boolean isNull(Node node) {
        return node instanceof ScalarNode scalar
                && scalar.isPlain()
                && (scalar.getValue().equals("null") || scalar.getValue().isEmpty());
    }

    private void scalar(Type type, String field, ScalarNode node) {
        String text = node.getValue();
        Place place = YamlSource.place(file, node);
        if (field.equals("matters")) {
            nearlyKnown("matter", text, place);
        } else if (field.equals("forum")) {
            nearlyKnown("authority", text, place);
        } else if (type == LocalDate.class) {
            date(text, place);
        } else if (type == BigDecimal.class || type == Integer.class) {
            if (!text.matches("-?[0-9]+([.][0-9]+)?")) {
                faults.add("no-number", place, field, text);
            }
        } else if (type == Boolean.class) {
            if (!text.equals("true") && !text.equals("false")) {
                faults.add("true-or-false", place, field, text);
            }
        } else if (type instanceof Class<?> choice && choice.isEnum()) {
            Set<String> all = Arrays.stream(choice.getEnumConstants())
                    .map(one -> ((Enum<?>) one).name())
                    .collect(Collectors.toSet());
            if (!all.contains(text)) {
                faults.near("no-choice", place, text, all, field, text);
            }
        }
    }

    private void date(String text, Place place) {
        try {
            LocalDate.parse(text);
        } catch (DateTimeException e) {
            faults.maybe("no-date", place, Days.meant(text), text);
        }
    }

    /** A matter or body that nobody knows is a complaint like any other; one that is nearly known is a slip. */
    private void nearlyKnown(String kind, String id, Place place) {
        Set<String> known = law.ids(kind);
        if (!known.contains(id) && Nearest.to(id, known).isPresent()) {
            id(kind, id, place);
        }
    }

    private void id(String kind, String id, Place place) {
        Set<String> known = law.ids(kind);
        if (!law.isPartial() && !known.contains(id)) {
            faults.near("unknown-id", place, id, known, Kinds.name(kind), id);
        }
    }
}
