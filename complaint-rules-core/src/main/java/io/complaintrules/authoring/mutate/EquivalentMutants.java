package io.complaintrules.authoring.mutate;

import io.complaintrules.authoring.Diagnostics;
import io.complaintrules.authoring.Place;
import io.complaintrules.authoring.SourceFile;
import io.complaintrules.authoring.SourceFolder;
import io.complaintrules.authoring.YamlSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Changes of conditions that no complaint can show, each with its reason: {@code equivalent-mutants.yaml} of a folder. Immutable. */
public final class EquivalentMutants {
    /** Where the list stands, the first that is there. */
    private static final List<String> FILES =
            List.of("equivalent-mutants.yaml", "src/test/resources/equivalent-mutants.yaml");

    private final Map<String, Place> places;

    private EquivalentMutants(Map<String, Place> places) {
        this.places = places;
    }

    /**
     * Reads the list of a folder.
     *
     * @param folder the folder
     * @param faults where slips go, an entry without a reason among them
     * @return an empty list where the folder has none
     */
    public static EquivalentMutants of(Path folder, Diagnostics faults) {
        Map<String, Place> places = new LinkedHashMap<>();
        FILES.stream()
                .filter(name -> Files.exists(folder.resolve(name)))
                .findFirst()
                .ifPresent(name -> {
                    SourceFile file = SourceFolder.one(folder.resolve(name), name, faults);
                    if (file != null) {
                        read(file, faults, places);
                    }
                });
        return new EquivalentMutants(places);
    }

    private static void read(SourceFile file, Diagnostics faults, Map<String, Place> places) {
        for (NodeTuple rule : entries(YamlSource.root(file, faults))) {
            for (NodeTuple change : entries(rule.getValueNode())) {
                Place place = YamlSource.place(file, change.getKeyNode());
                places.put(text(rule.getKeyNode()) + ": " + text(change.getKeyNode()), place);
                if (text(change.getValueNode()).isBlank()) {
                    faults.add("reason-missing", place, text(change.getKeyNode()));
                }
            }
        }
    }

    /**
     * Returns whether a mutant is listed.
     *
     * @param mutant the mutant
     */
    public boolean has(Mutant mutant) {
        return places.containsKey(mutant.toString());
    }

    /** Returns the entries as {@code rule: change}, each with its place. */
    public Map<String, Place> entries() {
        return Map.copyOf(places);
    }

    private static List<NodeTuple> entries(@Nullable Node node) {
        return node instanceof MappingNode mapping ? mapping.getValue() : List.of();
    }

    private static String text(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }
}
