package io.complaintrules.law;

import io.complaintrules.authoring.Nearest;
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

    private final String file;
    private final Node node;
    private final Faults faults;
    private final Map<String, Node> entries = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    YamlMap(String file, Node node, Faults faults) {
        this.file = file;
        this.node = node;
        this.faults = faults;
        if (!(node instanceof MappingNode mapping)) {
            faults.add(at(node), "a mapping of keys to values is expected here", "the indentation is off");
            return;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            if (entries.put(key, tuple.getValueNode()) != null) {
                faults.add(at(tuple.getKeyNode()), "the key '" + key + "' stands twice", "a new entry lacks its dash");
            }
        }
    }

    String where() {
        return at(node);
    }

    String where(String key) {
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
        return value == null ? "" : scalar(value);
    }

    @Nullable String optionalText(String key) {
        return has(key) ? text(key) : null;
    }

    @Nullable String optionalAddress(String key) {
        String address = optionalText(key);
        if (address != null && !address.startsWith("https://") && !address.startsWith("http://")) {
            faults.add(where(key), "'" + key + "' is no web address", "it should start with https://");
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
            faults.add(where(key), "'" + key + "' is '" + text + "'", "true or false was meant");
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
            faults.add(where(key), "'" + key + "' is '" + text + "', which is no number", "a unit was written with it");
            return BigDecimal.ZERO;
        }
    }

    <E extends Enum<E>> E choice(String key, Class<E> type) {
        return choice(text(key), key, where(key), type);
    }

    private <E extends Enum<E>> E choice(String text, String key, String where, Class<E> type) {
        List<String> spellings = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            String spelling = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
            if (spelling.equals(text)) {
                return constant;
            }
            spellings.add(spelling);
        }
        if (!text.isEmpty()) {
            faults.addUnknown(where, "'" + key + "' is '" + text + "'", Nearest.maybe(text, spellings));
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
            faults.add(
                    where("confidence"), "'" + mark + "' is no confidence mark", "one of H, H-, H-†, M, L was meant");
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
            texts.add(new Located<>(scalar(item), at(item)));
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
                faults.addUnknown(
                        at(entry.getValue()),
                        "the key '" + entry.getKey() + "' means nothing here",
                        Nearest.maybe(entry.getKey(), asked));
            }
        }
    }

    LocalDate date(String text, String where) {
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.isBefore(EARLIEST) || date.isAfter(LATEST)) {
                faults.add(where, "the date " + text + " is outside 1990 to 2100", "a digit of the year is wrong");
            }
            return date;
        } catch (DateTimeException e) {
            faults.add(where, "'" + text + "' is no date", "it should be written like 2026-04-15");
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
        faults.add(at(value), "'" + key + "' should be a list", "square brackets or dashes are missing");
        return List.of();
    }

    private @Nullable Node required(String key) {
        asked.add(key);
        Node value = entries.get(key);
        if (value == null && node instanceof MappingNode) {
            faults.add(where(), "the key '" + key + "' is missing", "it was misspelt or its indentation is off");
        }
        return value;
    }

    private String scalar(Node value) {
        if (value instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue().strip();
        }
        faults.add(at(value), "a text is expected here", "the value was left empty or its quotes are missing");
        return "";
    }

    private String at(Node where) {
        return where.getStartMark()
                .map(mark -> file + ":" + (mark.getLine() + 1))
                .orElse(file);
    }
}
