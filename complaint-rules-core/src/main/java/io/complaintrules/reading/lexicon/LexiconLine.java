package io.complaintrules.reading.lexicon;

import io.complaintrules.authoring.Diagnostics;
import io.complaintrules.authoring.Nearest;
import io.complaintrules.authoring.Place;
import io.complaintrules.facts.CueRole;
import io.complaintrules.reading.text.NormalForm;
import io.complaintrules.reading.text.WordSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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
    /** What is read of a phrase whatever its category. */
    private static final Set<String> TELLING = Set.of("severity", "matter", "detail", "heat");

    private static final String SEPARATORS = "[,、，/]";
    private static final Set<String> AIMS =
            new TreeSet<>(Arrays.asList("respondent", "staff", "product", "third-party", "self"));

    private static final List<String> ROLES = Arrays.stream(CueRole.values())
            .map(role -> role.name().toLowerCase(Locale.ROOT))
            .toList();
    private static final Set<String> OF_BODIES = Set.of("body", "act");

    private final Map<String, Attribute> attributes;
    private final Map<String, Attribute> own;
    private final String at;
    private final Place line;
    private final Diagnostics faults;
    private final List<LexiconId> ids;

    LexiconLine(
            Map<String, Attribute> defaults,
            Map<String, Attribute> own,
            String at,
            Place line,
            Diagnostics faults,
            List<LexiconId> ids) {
        attributes = new HashMap<>(defaults);
        attributes.putAll(own);
        attributes.values().removeIf(one -> one.value().isEmpty());
        this.own = own;
        this.at = at;
        this.line = line;
        this.faults = faults;
        this.ids = ids;
    }

    Phrase phrase(String text) {
        String category = category();
        names("matter", "matter");
        names("detail", "detail");
        if (category.equals("danger")) {
            names("value", "danger");
        } else if (OF_BODIES.contains(category)) {
            names("value", "authority");
        }
        return new Phrase(
                text,
                category,
                number("severity", 0, 0, 3),
                number("weight", 1, -9, 9),
                value("neutral"),
                aim(),
                value("matter"),
                role(),
                value("detail"),
                value("value"),
                flag("weak"),
                number("heat", 0, -9, 9),
                conditions(),
                at);
    }

    private void names(String key, String kind) {
        Attribute named = attributes.get(key);
        if (named != null) {
            ids.add(new LexiconId(kind, named.value(), kind.equals("detail") ? named.word() : named.said()));
        }
    }

    private @Nullable String value(String key) {
        Attribute found = attributes.get(key);
        return found == null ? null : found.value();
    }

    private Conditions conditions() {
        Attribute within = own.get("within");
        if (within != null && !attributes.containsKey("until")) {
            faults.add("within-without-until", within.key());
        }
        never("only-before", "unless-before");
        never("only-after", "unless-after");
        never("with", "without");
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

    /** What is only found with a word, and never with the same word. */
    private void never(String only, String unless) {
        Attribute one = attributes.get(only);
        Attribute other = attributes.get(unless);
        if (one != null && other != null) {
            Set<String> allowed = new TreeSet<>(Arrays.asList(one.value().split(SEPARATORS, -1)));
            allowed.removeAll(Arrays.asList(other.value().split(SEPARATORS, -1)));
            if (allowed.isEmpty()) {
                Place first = one.key().column() < other.key().column() ? one.key() : other.key();
                faults.add("never-matches", first, only, unless);
            }
        }
    }

    private String category() {
        Attribute category = attributes.get("category");
        if (category == null) {
            faults.add("category-missing", line);
            return "";
        }
        if (!isId(category.value())) {
            faults.add("no-id", category.word(), category.value());
            return "";
        }
        known(category);
        Attribute value = attributes.get("value");
        Set<String> values = Categories.values(category.value());
        if (value != null && !values.isEmpty() && !values.contains(value.value())) {
            faults.near("no-choice", value.word(), value.value(), values, "value", value.value());
        }
        return category.value();
    }

    /** A category of an author's own looks like none that is read, and its phrases say something that is read. */
    private void known(Attribute category) {
        String name = category.value();
        Set<String> names = Categories.names();
        if (!names.contains(name)
                && (Nearest.to(name, names).isPresent() || Collections.disjoint(attributes.keySet(), TELLING))) {
            faults.near("no-choice", category.word(), name, names, "category", name);
        }
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
        Attribute aim = attributes.get("aim");
        if (aim != null && !AIMS.contains(aim.value())) {
            faults.near("no-choice", aim.word(), aim.value(), AIMS, "aim", aim.value());
        }
        return aim == null ? null : aim.value();
    }

    private CueRole role() {
        Attribute role = attributes.get("role");
        if (role == null) {
            return CueRole.WHOLE;
        }
        for (CueRole one : CueRole.values()) {
            if (one.name().equalsIgnoreCase(role.value())) {
                return one;
            }
        }
        faults.near("no-choice", role.word(), role.value(), ROLES, "role", role.value());
        return CueRole.WHOLE;
    }

    private boolean flag(String key) {
        Attribute flag = attributes.get(key);
        if (flag != null && !flag.value().equals("yes") && !flag.value().equals("no")) {
            faults.near("no-choice", flag.word(), flag.value(), Set.of("yes", "no"), key, flag.value());
        }
        return flag != null && flag.value().equals("yes");
    }

    private int number(String key, int absent, int least, int most) {
        Attribute said = attributes.get(key);
        if (said == null) {
            return absent;
        }
        try {
            int number = Integer.parseInt(said.value());
            if (number >= least && number <= most) {
                return number;
            }
            faults.add("out-of-range", said.key(), key, said.value(), least, most);
        } catch (NumberFormatException e) {
            faults.add("no-whole-number", said.said(), key, said.value(), least, most);
        }
        return absent;
    }

    private WordSet words(String key) {
        Attribute said = attributes.get(key);
        if (said == null) {
            return WordSet.EMPTY;
        }
        List<String> words = new ArrayList<>();
        for (String word : said.value().split(SEPARATORS, -1)) {
            String normal =
                    word.strip().equals("^") ? "^" : NormalForm.of(word.strip()).toString();
            if (normal.isEmpty()) {
                faults.add("word-empty", said.said(), key);
            } else {
                words.add(normal);
            }
        }
        return WordSet.of(words);
    }
}
