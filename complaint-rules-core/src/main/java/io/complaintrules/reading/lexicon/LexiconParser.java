package io.complaintrules.reading.lexicon;

import io.complaintrules.authoring.Diagnostics;
import io.complaintrules.authoring.Marks;
import io.complaintrules.authoring.Nearest;
import io.complaintrules.authoring.Place;
import io.complaintrules.authoring.SourceFile;
import io.complaintrules.reading.text.NormalForm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;

/** Reads lexicon files, one after the other, and keeps every fault. */
final class LexiconParser {
    private static final int LONGEST_LINE = 100_000;
    private static final int LONGEST_PHRASE = 60;
    private static final int MOST = 300_000;
    /** Signs that part a line; in full width they part nothing. */
    private static final String PARTS = "｜｛｝＜＞";

    private final List<Phrase> phrases = new ArrayList<>();
    private final Diagnostics faults;
    private final List<LexiconExample> examples = new ArrayList<>();
    private final List<LexiconId> ids = new ArrayList<>();
    private final Map<String, String> seen = new HashMap<>();
    private final Map<String, String> sets = new HashMap<>();
    private SourceFile file = new SourceFile("", "");
    private int number;
    /** The line of phrases above, empty where there is none. */
    private String above = "";

    LexiconParser(Diagnostics faults) {
        this.faults = faults;
    }

    void parse(SourceFile source) {
        file = source;
        Map<String, Attribute> defaults = new HashMap<>();
        sets.clear();
        above = "";
        for (number = 1; number <= source.lines() && phrases.size() <= MOST; number++) {
            String whole = withoutComment(source.line(number));
            String line = whole.strip();
            int column = whole.length() - whole.stripLeading().length() + 1;
            if (line.length() > LONGEST_LINE) {
                faults.add("line-too-long", at(column, 1), LONGEST_LINE);
            } else if (line.startsWith("@")) {
                above = "";
                directive(line, column, defaults);
            } else if (line.startsWith("+ ") || line.startsWith("- ")) {
                example(line, column);
            } else if (!line.isEmpty() && isSound(line, column)) {
                phraseLine(line, column, defaults);
            }
        }
        if (phrases.size() > MOST) {
            faults.add("too-many-phrases", source.whole(), MOST);
        }
    }

    /** Takes out a phrase of every category. */
    void drop(String phrase, Place place) {
        String normal = NormalForm.of(phrase).toString().strip();
        if (phrases.removeIf(one -> one.text().equals(normal))) {
            seen.keySet().removeIf(key -> key.endsWith("\n" + normal));
        } else {
            faults.add("phrase-not-there", place, phrase);
        }
    }

    List<Phrase> phrases() {
        return phrases;
    }

    /** The sentences under the lines. */
    List<LexiconExample> examples() {
        return examples;
    }

    /** The ids of the law data that the lines name. */
    List<LexiconId> ids() {
        return ids;
    }

    private Place at(int column, int length) {
        return file.at(number, column, length);
    }

    static String withoutComment(String line) {
        for (int at = line.indexOf('#'); at >= 0; at = line.indexOf('#', at + 1)) {
            if (at == 0 || Character.isWhitespace(line.charAt(at - 1))) {
                return line.substring(0, at);
            }
        }
        return line;
    }

    /** Full-width signs where a line is parted, and signs that nobody sees. */
    private boolean isSound(String line, int column) {
        boolean sound = true;
        for (int i = 0; i < line.length(); i++) {
            char unit = line.charAt(i);
            if (PARTS.indexOf(unit) >= 0 || (i == 0 && (unit == '＠' || unit == '＃'))) {
                faults.maybe("full-width-sign", at(column + i, 1), Marks.half(unit), unit);
                return false;
            }
            if (Marks.isHidden(line.codePointAt(i)) && !Character.isLowSurrogate(unit)) {
                faults.add("hidden-sign", at(column + i, 1), String.format("U+%04X", line.codePointAt(i)));
                sound = false;
            }
        }
        return sound;
    }

    private void directive(String line, int column, Map<String, Attribute> defaults) {
        String[] parts = line.substring(1).strip().split("\\s+", 2);
        String key = parts[0];
        String value = parts.length > 1 ? parts[1].strip() : "";
        if (key.equals("set")) {
            set(value, column);
        } else if (!LexiconLine.KEYS.contains(key)) {
            faults.maybe(
                    "unknown-directive",
                    at(column, key.length() + 1),
                    "@" + Nearest.to(key, LexiconLine.KEYS).orElse("category"),
                    key);
        } else if (value.isEmpty()) {
            defaults.remove(key);
        } else {
            int start = column + line.lastIndexOf(value);
            defaults.put(key, new Attribute(value, at(column, key.length() + 1), at(start, value.length()), true));
        }
    }

    private void set(String value, int column) {
        String[] set = value.split("\\s*=\\s*", 2);
        if (set.length < 2 || set[0].isEmpty() || set[1].isEmpty()) {
            faults.add("set-empty", at(column, 4));
        } else if (set[1].indexOf('<') >= 0) {
            faults.add("set-in-set", at(column, 4), set[0]);
        } else if (sets.put(set[0], set[1]) != null) {
            faults.add("set-twice", at(column, 4), set[0]);
        }
    }

    private void example(String line, int column) {
        Place place = at(column, line.length());
        if (above.isEmpty()) {
            faults.add("example-without-phrase", place);
        }
        examples.add(new LexiconExample(line.substring(1).strip(), line.startsWith("+"), place, above));
    }

    private void phraseLine(String line, int column, Map<String, Attribute> defaults) {
        Map<String, Attribute> own = new HashMap<>();
        int bar = line.indexOf('|');
        String pattern = bar < 0 ? line : line.substring(0, bar).strip();
        while (bar >= 0) {
            int next = line.indexOf('|', bar + 1);
            attribute(line.substring(bar + 1, next < 0 ? line.length() : next), column + bar + 1, own);
            bar = next;
        }
        String where = file.name() + ":" + number;
        above = where;
        Phrase model = new LexiconLine(defaults, own, where, at(column, pattern.length()), faults, ids).phrase("");
        for (String text : texts(pattern, column)) {
            String earlier = seen.putIfAbsent(model.occasion() + "\n" + text, where);
            if (earlier != null) {
                faults.add("phrase-twice", at(column, pattern.length()), text, model.category(), earlier);
            } else {
                phrases.add(model.spelled(text));
            }
        }
    }

    private void attribute(String part, int column, Map<String, Attribute> own) {
        int start = column + part.length() - part.stripLeading().length();
        String[] pair = part.strip().split("\\s*=\\s*", 2);
        String key = pair[0];
        int wide = key.indexOf('＝');
        if (wide >= 0 && pair.length < 2) {
            faults.maybe("full-width-sign", at(start + wide, 1), "=", '＝');
        } else if (!LexiconLine.KEYS.contains(key)) {
            faults.near("unknown-attribute", at(start, key.length()), key, LexiconLine.KEYS, key);
        } else if (pair.length < 2) {
            faults.add("attribute-without-value", at(start, key.length()), key);
        } else {
            String value = pair[1].strip();
            int said = column + part.lastIndexOf(value);
            Attribute one =
                    new Attribute(members(value, said), at(start, key.length()), at(said, value.length()), false);
            if (own.put(key, one) != null) {
                faults.add("attribute-twice", at(start, key.length()), key);
            }
        }
    }

    private Set<String> texts(String pattern, int column) {
        LinkedHashSet<String> texts = new LinkedHashSet<>();
        try {
            PhrasePattern.check(pattern);
            int bare = pattern.indexOf("{}");
            if (bare >= 0) {
                faults.add("braces-empty", at(column + bare, 2));
            }
            for (String text : PhrasePattern.expand(withSets(pattern))) {
                String normal = NormalForm.of(text).toString().strip();
                if (normal.isEmpty()) {
                    faults.add("phrase-empty", at(column, pattern.length()));
                } else {
                    texts.add(normal);
                }
                if (text.strip().length() > LONGEST_PHRASE) {
                    faults.add("phrase-too-long", at(column, pattern.length()), LONGEST_PHRASE);
                }
            }
        } catch (PhrasePattern.Slip slip) {
            faults.add(slip.code(), at(column + slip.at(), 1), PhrasePattern.MOST);
        }
        return texts;
    }

    /** A value with the members of each set in the place of its name. */
    private String members(String value, int column) {
        if (value.indexOf('<') < 0) {
            return value;
        }
        StringJoiner members = new StringJoiner(",");
        int at = column;
        for (String word : value.split(",", -1)) {
            members.add(isSet(word) ? set(word.substring(1, word.length() - 1), at, word) : word);
            at += word.length() + 1;
        }
        return members.toString();
    }

    private static boolean isSet(String word) {
        return word.startsWith("<") && word.endsWith(">");
    }

    private String set(String name, int column, String otherwise) {
        String members = sets.get(name);
        if (members == null) {
            faults.near("unknown-set", at(column, name.length() + 2), name, sets.keySet(), name);
            return otherwise;
        }
        return members;
    }

    private String withSets(String pattern) {
        StringBuilder whole = new StringBuilder();
        int from = 0;
        int open = pattern.indexOf('<');
        int close = pattern.indexOf('>', open + 1);
        while (open >= 0 && close >= 0) {
            String members = sets.get(pattern.substring(open + 1, close));
            if (members == null) {
                throw new PhrasePattern.Slip("unknown-set", open);
            }
            whole.append(pattern, from, open).append('{').append(members).append('}');
            from = close + 1;
            open = pattern.indexOf('<', from);
            close = pattern.indexOf('>', open + 1);
        }
        return whole.append(pattern.substring(from)).toString();
    }
}
