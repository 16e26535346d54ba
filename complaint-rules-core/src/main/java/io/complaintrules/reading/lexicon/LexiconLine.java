package io.complaintrules.reading.lexicon;

import io.complaintrules.facts.CueRole;
import io.complaintrules.reading.text.NormalForm;
import io.complaintrules.reading.text.WordSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One line's attributes, checked: the directives above it overlaid with its own. */
final class LexiconLine {

    static final Set<String> KEYS = new TreeSet<>(Arrays.asList(
            "category",
            "severity",
            "weight",
            "neutral",
            "aim",
            "matter",
            "role",
            "detail",
            "value",
            "weak",
            "heat",
            "unless-before",
            "unless-after",
            "only-before",
            "only-after",
            "until",
            "within",
            "with",
            "without"));
    private static final Set<String> AIMS =
            new TreeSet<>(Arrays.asList("respondent", "staff", "product", "third-party", "self"));

    private final Map<String, String> attributes;
    private final String at;
    private final List<String> faults;

    LexiconLine(Map<String, String> defaults, Map<String, String> own, String at, List<String> faults) {
        attributes = new HashMap<>(defaults);
        attributes.putAll(own);
        attributes.values().removeIf(String::isEmpty);
        this.at = at;
        this.faults = faults;
    }

    Phrase phrase(String text) {
        return new Phrase(
                text,
                word("category", "is missing", true),
                number("severity", 0, 0, 3),
                number("weight", 1, -9, 9),
                attributes.get("neutral"),
                aim(),
                attributes.get("matter"),
                role(),
                attributes.get("detail"),
                attributes.get("value"),
                flag("weak"),
                number("heat", 0, -9, 9),
                conditions(),
                at);
    }

    private Conditions conditions() {
        return new Conditions(
                words("unless-before"),
                words("unless-after"),
                words("only-before"),
                words("only-after"),
                words("until"),
                number("within", 12, 0, 60),
                words("with"),
                words("without"));
    }

    private String word(String key, String missing, boolean required) {
        String value = attributes.get(key);
        if (value == null || !isId(value)) {
            if (required || value != null) {
                fault(key + " " + (value == null ? missing : "is no id"), "write @" + key + " insult above the line?");
            }
            return "";
        }
        return value;
    }

    private static boolean isId(String value) {
        for (int i = 0; i < value.length(); i++) {
            char unit = value.charAt(i);
            if (!(unit >= 'a' && unit <= 'z') && !(unit >= '0' && unit <= '9') && unit != '-') {
                return false;
            }
        }
        return !value.isEmpty();
    }

    private @Nullable String aim() {
        String aim = attributes.get("aim");
        if (aim != null && !AIMS.contains(aim)) {
            fault("aim '" + aim + "' is not known", "one of " + String.join(", ", AIMS) + "?");
        }
        return aim;
    }

    private CueRole role() {
        String role = attributes.getOrDefault("role", CueRole.WHOLE.name());
        for (CueRole one : CueRole.values()) {
            if (one.name().equalsIgnoreCase(role)) {
                return one;
            }
        }
        fault("role '" + role + "' is not known", "one of whole, topic, thing, event, request?");
        return CueRole.WHOLE;
    }

    private boolean flag(String key) {
        String value = attributes.getOrDefault(key, "no");
        if (!value.equals("yes") && !value.equals("no")) {
            fault(key + " '" + value + "' is neither yes nor no", "write " + key + "=yes?");
        }
        return value.equals("yes");
    }

    private int number(String key, int absent, int least, int most) {
        String value = attributes.get(key);
        if (value == null) {
            return absent;
        }
        try {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        fault(key + " '" + value + "' is no whole number from " + least + " to " + most, "a typing slip?");
        return absent;
    }

    private WordSet words(String key) {
        String value = attributes.get(key);
        if (value == null || value.isEmpty()) {
            return WordSet.EMPTY;
        }
        List<String> words = new ArrayList<>();
        for (String word : value.split("[,、，/]", -1)) {
            String normal =
                    word.strip().equals("^") ? "^" : NormalForm.of(word.strip()).toString();
            if (normal.isEmpty()) {
                fault(key + " holds an empty word", "a comma too many?");
            } else {
                words.add(normal);
            }
        }
        return WordSet.of(words);
    }

    private void fault(String what, String maybe) {
        faults.add(at + ": " + what + "\nMaybe " + maybe);
    }
}
