package io.complaintrules.law;

import io.complaintrules.authoring.Days;
import io.complaintrules.authoring.Diagnostics;
import io.complaintrules.authoring.Place;
import io.complaintrules.authoring.SourceFile;
import io.complaintrules.authoring.YamlSource;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A YAML mapping read key by key. A fault is collected and a stand-in returned, so that reading goes on; {@link #done}
 * faults the keys that nobody asked for.
 */
final class YamlMap {
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

    private final SourceFile file;
    private final Node node;
    private final Diagnostics faults;
    private final Map<String, Node> entries = new LinkedHashMap<>();
    private final Map<String, Node> keys = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    YamlMap(SourceFile file, Node node, Diagnostics faults) {
        this.file = file;
        this.node = node;
        this.faults = faults;
        if (!(node instanceof MappingNode mapping)) {
            faults.add("mapping-expected", at(node));
            return;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            keys.put(key, tuple.getKeyNode());
            if (entries.put(key, tuple.getValueNode()) != null) {
                faults.add("key-twice", at(tuple.getKeyNode()), key);
            }
        }
    }

    Place where() {
        return at(node);
    }

    /** Where the word of a key stands, as {@link #where(String)} is where its value does. */
    Place keyPlace(String key) {
        Node word = keys.get(key);
        return at(word == null ? node : word);
    }

    Place where(String key) {
        Node value = entries.get(key);
        return at(value == null ? node : value);
    }

    boolean has(String key) {
        asked.add(key);
        return entries.containsKey(key);
    }

    boolean isScalar(String key) {
        return has(key) && entries.get(key) instanceof ScalarNode;
    }

    String text(String key) {
        Node value = required(key);
        return value == null ? "" : scalar(value, keys.getOrDefault(key, value));
    }

    @Nullable String optionalText(String key) {
        return has(key) ? text(key) : null;
    }

    @Nullable String optionalAddress(String key) {
        String address = optionalText(key);
        if (address != null && !address.startsWith("https://") && !address.startsWith("http://")) {
            faults.add("no-address", where(key), key);
        }
        return address;
    }

    Bilingual bilingual() {
        return new Bilingual(text("zh"), text("en"));
    }

    Bilingual bilingual(String key) {
        if (required(key) == null) {
            return new Bilingual("", "");
        }
        YamlMap map = map(key);
        Bilingual bilingual = map.bilingual();
        map.done();
        return bilingual;
    }

    /** The mapping under a key; an empty one, already faulted, when it is not there. */
    YamlMap map(String key) {
        Node value = required(key);
        return new YamlMap(file, value == null ? node : value, faults);
    }

    boolean flag(String key) {
        String text = text(key);
        if (!text.isEmpty() && !text.equals("true") && !text.equals("false")) {
            faults.add("true-or-false", where(key), key, text);
        }
        return text.equals("true");
    }

    /** False when it is not there. */
    boolean optionalFlag(String key) {
        return has(key) && flag(key);
    }

    /** The words of a list that may be left out. */
    List<String> optionalTexts(String key) {
        return has(key) ? texts(key).stream().map(Located::value).toList() : List.of();
    }

    /** The mappings of a list that may be left out. */
    List<YamlMap> optionalMaps(String key) {
        return has(key) ? maps(key) : List.of();
    }

    BigDecimal number(String key) {
        String text = text(key);
        try {
            return text.isEmpty() ? BigDecimal.ZERO : new BigDecimal(text);
        } catch (NumberFormatException e) {
            faults.add("no-number", where(key), key, text);
            return BigDecimal.ZERO;
        }
    }

    <E extends Enum<E>> E choice(String key, Class<E> type) {
        return choice(text(key), key, where(key), type);
    }

    private <E extends Enum<E>> E choice(String text, String key, Place where, Class<E> type) {
        List<String> spellings = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            String spelling = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
            if (spelling.equals(text)) {
                return constant;
            }
            spellings.add(spelling);
        }
        if (!text.isEmpty()) {
            faults.near("no-choice", where, text, spellings, key, text);
        }
        return type.getEnumConstants()[0];
    }

    <E extends Enum<E>> List<E> choices(String key, Class<E> type) {
        List<E> chosen = new ArrayList<>();
        for (Located<String> text : texts(key)) {
            chosen.add(choice(text.value(), key, text.where(), type));
        }
        return chosen;
    }

    Confidence confidence() {
        String mark = text("confidence");
        Confidence confidence = Confidence.ofMark(mark);
        if (confidence == null && !mark.isEmpty()) {
            faults.add("no-confidence", keyPlace("confidence"), mark);
        }
        return confidence == null ? Confidence.L : confidence;
    }

    LocalDate date(String key) {
        String text = text(key);
        return text.isEmpty() ? EARLIEST : date(text, where(key));
    }

    @Nullable LocalDate from() {
        String text = text("from");
        return text.isEmpty() || text.equals("unknown") ? null : date(text, where("from"));
    }

    @Nullable LocalDate to() {
        return has("to") ? date("to") : null;
    }

    List<Located<String>> texts(String key) {
        List<Located<String>> texts = new ArrayList<>();
        for (Node item : items(key)) {
            texts.add(new Located<>(scalar(item, item), at(item)));
        }
        return texts;
    }

    List<YamlMap> maps(String key) {
        List<YamlMap> maps = new ArrayList<>();
        for (Node item : items(key)) {
            maps.add(new YamlMap(file, item, faults));
        }
        return maps;
    }

    void done() {
        for (Map.Entry<String, Node> entry : entries.entrySet()) {
            if (!asked.contains(entry.getKey())) {
                faults.near("unknown-key", keyPlace(entry.getKey()), entry.getKey(), asked, entry.getKey());
            }
        }
    }

    LocalDate date(String text, Place where) {
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.isBefore(EARLIEST) || date.isAfter(LATEST)) {
                faults.add("date-outside", where, text);
            }
            return date;
        } catch (DateTimeException e) {
            faults.maybe("no-date", where, Days.meant(text), text);
            return EARLIEST;
        }
    }

    private List<Node> items(String key) {
        Node value = required(key);
        if (value == null) {
            return List.of();
        }
        if (value instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        faults.add("list-expected", at(value), key);
        return List.of();
    }

    private @Nullable Node required(String key) {
        asked.add(key);
        Node value = entries.get(key);
        if (value == null && node instanceof MappingNode) {
            faults.add("key-missing", where(), key);
        }
        return value;
    }

    private String scalar(Node value, Node place) {
        if (value instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue().strip();
        }
        faults.add("text-expected", at(value instanceof ScalarNode ? place : value));
        return "";
    }

    private Place at(Node where) {
        return YamlSource.place(file, where);
    }
}
