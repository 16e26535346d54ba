package io.complaintrules.authoring;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * What a folder switches off of those below it, as its {@code off.yaml} says. Immutable.
 *
 * @param rules by id
 * @param phrases by the phrase
 */
public record Off(Map<String, Reason> rules, Map<String, Reason> phrases) {
    /** Name of the file. */
    public static final String FILE = "off.yaml";

    /** Switches nothing off. */
    public static final Off NOTHING = new Off(Map.of(), Map.of());

    /** Keeps the order. */
    public Off {
        rules = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(rules));
        phrases = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(phrases));
    }

    /**
     * Why something is switched off.
     *
     * @param text the reason, for people
     * @param place where it is switched off
     */
    public record Reason(String text, Place place) {}

    static Off read(Path folder, String prefix, Diagnostics faults) {
        Path path = folder.resolve(FILE);
        SourceFile file = Files.exists(path) ? SourceFolder.one(path, prefix + FILE, faults) : null;
        if (file == null || file.text().isBlank()) {
            return NOTHING;
        }
        Map<String, Reason> rules = new LinkedHashMap<>();
        Map<String, Reason> phrases = new LinkedHashMap<>();
        for (NodeTuple section : entries(file, YamlSource.root(file, faults), faults)) {
            switch (text(section.getKeyNode())) {
                case "rules" -> reasons(file, section.getValueNode(), faults, rules);
                case "phrases" -> reasons(file, section.getValueNode(), faults, phrases);
                default ->
                    faults.near(
                            "unknown-key",
                            YamlSource.place(file, section.getKeyNode()),
                            text(section.getKeyNode()),
                            List.of("rules", "phrases"),
                            text(section.getKeyNode()));
            }
        }
        return new Off(rules, phrases);
    }

    private static void reasons(SourceFile file, Node node, Diagnostics faults, Map<String, Reason> into) {
        for (NodeTuple one : entries(file, node, faults)) {
            Place place = YamlSource.place(file, one.getKeyNode());
            String reason = text(one.getValueNode());
            if (reason.isBlank()) {
                faults.add("reason-missing", place, text(one.getKeyNode()));
            }
            into.put(text(one.getKeyNode()), new Reason(reason, place));
        }
    }

    private static List<NodeTuple> entries(
            SourceFile file, @org.jspecify.annotations.Nullable Node node, Diagnostics faults) {
        if (node instanceof MappingNode mapping) {
            return mapping.getValue();
        }
        if (node != null) {
            faults.add("mapping-expected", YamlSource.place(file, node));
        }
        return List.of();
    }

    private static String text(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }
}
