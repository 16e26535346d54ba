package io.complaintrules.authoring.check;

import io.complaintrules.authoring.Days;
import io.complaintrules.authoring.Diagnostics;
import io.complaintrules.authoring.Kinds;
import io.complaintrules.authoring.Place;
import io.complaintrules.authoring.SourceFile;
import io.complaintrules.authoring.YamlSource;
import io.complaintrules.law.LawFolder;
import io.complaintrules.verdict.Competence;
import io.complaintrules.verdict.Eligibility;
import io.complaintrules.verdict.Status;
import io.complaintrules.verdict.WordingCategory;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Checks what a scenario expects of a verdict. */
final class ExpectCheck {
    /** What a part holds: a name of {@link #choices}, {@code day}, {@code number}, {@code text}, or a kind of id. */
    static final Map<String, String> ONE = Map.of("outcome", "status", "recommended", "authority");

    static final Map<String, String> LISTS = Map.of(
            "order", "authority",
            "matters", "matter",
            "questions", "field",
            "speaks", "rule",
            "silent", "rule",
            "exactly", "part");
    static final Map<String, String> TABLES = Map.of("routes", "authority", "heads", "head");
    static final Map<String, Map<String, String>> ROWS = Map.of(
            "routes", Map.of("status", "status", "competence", "competence", "from", "day", "until", "day"),
            "heads",
                    Map.of(
                            "eligibility",
                            "eligibility",
                            "claimed",
                            "number",
                            "supported",
                            "number",
                            "statutory",
                            "number"),
            "flags", Map.of("text", "text", "category", "category", "severity", "number"));
    private static final Set<String> ALL = Set.of(
            "outcome",
            "recommended",
            "order",
            "matters",
            "questions",
            "speaks",
            "silent",
            "exactly",
            "routes",
            "heads",
            "flags");

    private final SourceFile file;
    private final LawFolder law;
    private final Set<String> rules;
    private final Diagnostics faults;

    ExpectCheck(SourceFile file, LawFolder law, Set<String> rules, Diagnostics faults) {
        this.file = file;
        this.law = law;
        this.rules = rules;
        this.faults = faults;
    }

    void check(Node expect) {
        for (NodeTuple part : ScenarioCheck.entries(file, expect, faults)) {
            String key = ScenarioCheck.text(part.getKeyNode());
            Node value = part.getValueNode();
            if (ONE.containsKey(key)) {
                one(key, ONE.get(key), value);
            } else if (LISTS.containsKey(key)) {
                list(key, value).forEach(each -> one(key, LISTS.get(key), each));
            } else if (TABLES.containsKey(key)) {
                table(key, value);
            } else if (key.equals("flags")) {
                list(key, value).stream()
                        .filter(each -> !(each instanceof ScalarNode))
                        .forEach(each -> row(fields(key), each));
            } else {
                faults.near("unknown-key", YamlSource.place(file, part.getKeyNode()), key, ALL, key);
            }
        }
    }

    private List<Node> list(String key, Node value) {
        if (value instanceof SequenceNode list) {
            return list.getValue();
        }
        faults.add("list-expected", YamlSource.place(file, value), key);
        return List.of();
    }

    /** {@code none} stands for a body or a head that must not be there. */
    private void table(String key, Node value) {
        for (NodeTuple row : ScenarioCheck.entries(file, value, faults)) {
            one(key, TABLES.getOrDefault(key, "text"), row.getKeyNode());
            if (!ScenarioCheck.text(row.getValueNode()).equals("none")) {
                row(fields(key), row.getValueNode());
            }
        }
    }

    private static Map<String, String> fields(String part) {
        return ROWS.getOrDefault(part, Map.of());
    }

    private void row(Map<String, String> fields, Node row) {
        for (NodeTuple field : ScenarioCheck.entries(file, row, faults)) {
            String key = ScenarioCheck.text(field.getKeyNode());
            String holds = fields.get(key);
            if (holds == null) {
                faults.near("unknown-key", YamlSource.place(file, field.getKeyNode()), key, fields.keySet(), key);
            } else {
                one(key, holds, field.getValueNode());
            }
        }
    }

    private void one(String key, String holds, Node value) {
        Place place = YamlSource.place(file, value);
        if (!(value instanceof ScalarNode scalar)) {
            faults.add("text-expected", place);
            return;
        }
        String text = scalar.getValue();
        switch (holds) {
            case "text" -> {
                // any
            }
            case "day" -> day(text, place);
            case "number" -> {
                if (!text.matches("[0-9]+([.][0-9]+)?")) {
                    faults.add("no-number", place, key, text);
                }
            }
            case "status", "competence", "eligibility", "category", "part" -> {
                if (!choices(holds).contains(text)) {
                    faults.near("no-choice", place, text, choices(holds), key, text);
                }
            }
            default -> id(holds, text, place);
        }
    }

    static List<String> choices(String of) {
        return switch (of) {
            case "status" -> names(Status.values());
            case "competence" -> names(Competence.values());
            case "eligibility" -> names(Eligibility.values());
            case "category" -> names(WordingCategory.values());
            default -> List.of("order", "matters", "questions", "routes", "heads", "flags");
        };
    }

    private static List<String> names(Enum<?>... all) {
        return Arrays.stream(all).map(Enum::name).toList();
    }

    private void day(String text, Place place) {
        try {
            LocalDate.parse(text);
        } catch (DateTimeException e) {
            faults.maybe("no-date", place, Days.meant(text), text);
        }
    }

    private void id(String kind, String id, Place place) {
        if (kind.equals("rule") || !law.isPartial()) {
            Collection<String> known = kind.equals("rule") ? rules : law.ids(kind);
            if (!known.contains(id)) {
                faults.near("unknown-id", place, id, known, Kinds.name(kind), id);
            }
        }
    }
}
