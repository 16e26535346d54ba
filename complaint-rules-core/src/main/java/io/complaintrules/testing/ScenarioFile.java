package io.complaintrules.testing;

import io.complaintrules.authoring.Diagnostics;
import io.complaintrules.authoring.SourceFile;
import io.complaintrules.authoring.YamlSource;
import io.complaintrules.verdict.RuleName;
import java.math.BigDecimal;
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
import org.snakeyaml.engine.v2.nodes.Tag;

/** Takes a scenario file apart. What is no scenario is passed over: the check of the folder tells it. */
final class ScenarioFile {
    private final SourceFile file;
    private final Map<String, Node> top = new LinkedHashMap<>();
    private final List<Scenario> scenarios = new ArrayList<>();

    private ScenarioFile(SourceFile file, Node root) {
        this.file = file;
        entries(root).forEach(entry -> top.put(text(entry.getKeyNode()), entry.getValueNode()));
    }

    static List<Scenario> read(SourceFile file, Diagnostics faults) {
        Node root = YamlSource.root(file, faults);
        if (root == null) {
            return List.of();
        }
        ScenarioFile reader = new ScenarioFile(file, root);
        entries(reader.top.get("rules")).forEach(reader::rule);
        entries(reader.top.get("cases")).forEach(reader::one);
        return reader.scenarios;
    }

    private void rule(NodeTuple rule) {
        RuleName name = RuleName.parse(text(rule.getKeyNode()));
        for (NodeTuple outcome : entries(rule.getValueNode())) {
            boolean fires = text(outcome.getKeyNode()).equals("fires");
            Node changes = outcome.getValueNode();
            int number = 0;
            for (Node change : changes instanceof SequenceNode list ? list.getValue() : List.of(changes)) {
                add(
                        text(rule.getKeyNode()) + (fires ? " fires " : " silent ") + ++number,
                        change,
                        change,
                        new RuleSpeaks(name.rule(), name.body(), fires));
            }
        }
    }

    private void one(NodeTuple named) {
        Map<String, Node> parts = new LinkedHashMap<>();
        entries(named.getValueNode()).forEach(part -> parts.put(text(part.getKeyNode()), part.getValueNode()));
        add(
                text(named.getKeyNode()),
                named.getKeyNode(),
                parts.get("given"),
                new VerdictHas(MergePatch.map(plain(parts.get("expect")))));
    }

    private void add(String title, Node at, @Nullable Node change, Expectation expectation) {
        scenarios.add(new Scenario(
                YamlSource.place(file, at),
                title,
                MergePatch.map(plain(top.get("base"))),
                MergePatch.map(plain(change)),
                expectation));
    }

    private static List<NodeTuple> entries(@Nullable Node node) {
        return node instanceof MappingNode mapping ? mapping.getValue() : List.of();
    }

    private static String text(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    private static @Nullable Object plain(@Nullable Node node) {
        if (node instanceof MappingNode mapping) {
            Map<String, @Nullable Object> entries = new LinkedHashMap<>();
            mapping.getValue().forEach(one -> entries.put(text(one.getKeyNode()), plain(one.getValueNode())));
            return entries;
        }
        if (node instanceof SequenceNode sequence) {
            List<@Nullable Object> all = new ArrayList<>();
            sequence.getValue().forEach(one -> all.add(plain(one)));
            return all;
        }
        return node instanceof ScalarNode scalar ? value(scalar) : null;
    }

    private static @Nullable Object value(ScalarNode scalar) {
        String text = scalar.getValue();
        if (scalar.getTag().equals(Tag.NULL)) {
            return null;
        } else if (scalar.getTag().equals(Tag.BOOL)) {
            return Boolean.valueOf(text);
        } else if (scalar.getTag().equals(Tag.INT) || scalar.getTag().equals(Tag.FLOAT)) {
            return text.matches("-?[0-9.]+") ? new BigDecimal(text) : text;
        }
        return text;
    }
}
