package io.complaintrules.law;

import io.complaintrules.authoring.Diagnostics;
import io.complaintrules.authoring.Layer;
import io.complaintrules.authoring.SourceFile;
import io.complaintrules.authoring.YamlSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * The law files of layers. An entry with the key {@code replaces}, whose value is the reason, takes the place of the entry below
 * that has the same id.
 */
final class LawLayers {
    private static final String REPLACES = "replaces";
    /** What an entry is known by, the first that it has; the names of closed lists by the list too. */
    private static final List<String> KEYS = List.of("id", "name", "value", "number", "year", "kind", "band");

    private final Diagnostics faults;
    private final List<Read> below = new ArrayList<>();
    private final List<Map<String, String>> replaced = new ArrayList<>();
    private boolean partial;

    /** A file, read. */
    record Read(SourceFile file, Node root) {}

    private LawLayers(Diagnostics faults) {
        this.faults = faults;
    }

    static LawLayers read(List<Layer> layers, Diagnostics faults) {
        LawLayers all = new LawLayers(faults);
        for (Layer layer : layers) {
            List<Read> own = new ArrayList<>();
            for (SourceFile file : layer.law()) {
                Node root = YamlSource.root(file, faults);
                if (root == null) {
                    all.partial = true;
                } else {
                    own.add(new Read(file, root));
                }
            }
            all.replaced.add(new LinkedHashMap<>());
            own.forEach(all::replace);
            all.below.addAll(own);
        }
        return all;
    }

    /** The files that could be read, without what was replaced. */
    List<Read> files() {
        return below;
    }

    /** What each layer replaces: the reason by id. */
    List<Map<String, String>> replaced() {
        return replaced;
    }

    /** Whether a file could not be read at all. */
    boolean isPartial() {
        return partial;
    }

    private void replace(Read read) {
        for (NodeTuple section : tuples(read.root)) {
            for (Node entry : items(section.getValueNode())) {
                tuples(entry).stream()
                        .filter(one -> text(one.getKeyNode()).equals(REPLACES))
                        .findFirst()
                        .ifPresent(one -> replace(read, text(section.getKeyNode()), entry, one));
            }
        }
    }

    private void replace(Read read, String section, Node entry, NodeTuple reason) {
        tuples(entry).remove(reason);
        String id = id(entry);
        if (text(reason.getValueNode()).isBlank()) {
            faults.add("reason-missing", YamlSource.place(read.file, reason.getKeyNode()), id);
        }
        boolean found = false;
        for (Read other : below) {
            for (NodeTuple there : tuples(other.root)) {
                found |= text(there.getKeyNode()).equals(section)
                        && items(there.getValueNode()).removeIf(one -> id(one).equals(id));
            }
        }
        replaced.get(replaced.size() - 1).put(section + "/" + id, text(reason.getValueNode()));
        if (!found) {
            faults.add("entry-not-there", YamlSource.place(read.file, reason.getKeyNode()), id);
        }
    }

    private static String id(Node entry) {
        return KEYS.stream()
                .filter(key -> value(entry, key) != null)
                .findFirst()
                .map(key -> (value(entry, "of") == null ? "" : value(entry, "of") + " ") + value(entry, key))
                .orElse("?");
    }

    private static @Nullable String value(Node entry, String key) {
        return tuples(entry).stream()
                .filter(one -> text(one.getKeyNode()).equals(key))
                .map(one -> text(one.getValueNode()))
                .findFirst()
                .orElse(null);
    }

    private static List<NodeTuple> tuples(Node node) {
        return node instanceof MappingNode mapping ? mapping.getValue() : new ArrayList<>();
    }

    private static List<Node> items(Node node) {
        return node instanceof SequenceNode sequence ? sequence.getValue() : new ArrayList<>();
    }

    private static String text(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }
}
