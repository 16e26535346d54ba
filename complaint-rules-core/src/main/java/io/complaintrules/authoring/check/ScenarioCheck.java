package io.complaintrules.authoring.check;

import io.complaintrules.authoring.Diagnostics;
import io.complaintrules.authoring.Kinds;
import io.complaintrules.authoring.Place;
import io.complaintrules.authoring.SourceFile;
import io.complaintrules.authoring.YamlSource;
import io.complaintrules.law.LawFolder;
import io.complaintrules.verdict.RuleName;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Checks scenario files: a base complaint, for each rule the changes on which it speaks and on which it is silent, and changes of
 * which a whole verdict is expected.
 */
final class ScenarioCheck {
    private static final List<String> TOP = List.of("base", "rules", "cases");
    private static final List<String> PARTS = List.of("given", "expect");
    private static final List<String> OUTCOMES = List.of("fires", "silent");

    private final LawFolder law;
    private final Set<String> rules;
    private final Diagnostics faults;

    ScenarioCheck(LawFolder law, Set<String> rules, Diagnostics faults) {
        this.law = law;
        this.rules = rules;
        this.faults = faults;
    }

    void file(SourceFile file) {
        Node root = YamlSource.root(file, faults);
        if (root == null) {
            return;
        }
        ComplaintShape shape = new ComplaintShape(file, law, faults);
        for (NodeTuple entry : mapping(file, root)) {
            switch (key(file, entry, TOP)) {
                case "base" -> shape.check(entry.getValueNode());
                case "rules" -> mapping(file, entry.getValueNode()).forEach(rule -> rule(file, rule, shape));
                case "cases" -> mapping(file, entry.getValueNode()).forEach(one -> one(file, one, shape));
                default -> {
                    // told
                }
            }
        }
    }

    private void rule(SourceFile file, NodeTuple rule, ComplaintShape shape) {
        RuleName name = RuleName.parse(text(rule.getKeyNode()));
        Place place = YamlSource.place(file, rule.getKeyNode());
        known("rule", name.rule(), rules, place);
        if (name.body() != null && !law.isPartial()) {
            known("authority", name.body(), law.ids("authority"), place);
        }
        for (NodeTuple outcome : mapping(file, rule.getValueNode())) {
            if (!key(file, outcome, OUTCOMES).isEmpty()) {
                Node changes = outcome.getValueNode();
                List<Node> all = changes instanceof SequenceNode list ? list.getValue() : List.of(changes);
                all.forEach(shape::check);
            }
        }
    }

    private void one(SourceFile file, NodeTuple named, ComplaintShape shape) {
        boolean expects = false;
        for (NodeTuple part : mapping(file, named.getValueNode())) {
            switch (key(file, part, PARTS)) {
                case "given" -> shape.check(part.getValueNode());
                case "expect" -> {
                    expects = true;
                    new ExpectCheck(file, law, rules, faults).check(part.getValueNode());
                }
                default -> {
                    // told
                }
            }
        }
        if (!expects) {
            faults.add("key-missing", YamlSource.place(file, named.getKeyNode()), "expect");
        }
    }

    private void known(String kind, String id, Set<String> all, Place place) {
        if (!all.contains(id)) {
            faults.near("unknown-id", place, id, all, Kinds.name(kind), id);
        }
    }

    /** The entries of a mapping; none, and a fault, where there is no mapping. A key that stands twice is faulted. */
    private List<NodeTuple> mapping(SourceFile file, Node node) {
        return entries(file, node, faults);
    }

    static List<NodeTuple> entries(SourceFile file, Node node, Diagnostics faults) {
        if (!(node instanceof MappingNode mapping)) {
            faults.add("mapping-expected", YamlSource.place(file, node));
            return List.of();
        }
        Set<String> seen = new HashSet<>();
        for (NodeTuple entry : mapping.getValue()) {
            if (!seen.add(text(entry.getKeyNode()))) {
                faults.add("key-twice", YamlSource.place(file, entry.getKeyNode()), text(entry.getKeyNode()));
            }
        }
        return mapping.getValue();
    }

    /** The key, or nothing where it is not one of these. */
    private String key(SourceFile file, NodeTuple entry, List<String> all) {
        String key = text(entry.getKeyNode());
        if (all.contains(key)) {
            return key;
        }
        faults.near("unknown-key", YamlSource.place(file, entry.getKeyNode()), key, all, key);
        return "";
    }

    static String text(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "?";
    }
}
