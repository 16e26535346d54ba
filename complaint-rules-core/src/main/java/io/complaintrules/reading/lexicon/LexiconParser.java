package io.complaintrules.reading.lexicon;

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

    private final List<Phrase> phrases = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private final Map<String, String> seen = new HashMap<>();
    private final Map<String, String> sets = new HashMap<>();

    void parse(String file, List<String> lines) {
        Map<String, String> defaults = new HashMap<>();
        sets.clear();
        for (int number = 1; number <= lines.size(); number++) {
            String line = withoutComment(lines.get(number - 1)).strip();
            String at = file + ":" + number;
            if (line.startsWith("@")) {
                directive(line, at, defaults);
            } else if (!line.isEmpty()) {
                phraseLine(line, at, defaults);
            }
        }
    }

    List<Phrase> done() {
        if (!faults.isEmpty()) {
            throw new LexiconException(faults);
        }
        return phrases;
    }

    private static String withoutComment(String line) {
        for (int at = line.indexOf('#'); at >= 0; at = line.indexOf('#', at + 1)) {
            if (at == 0 || Character.isWhitespace(line.charAt(at - 1))) {
                return line.substring(0, at);
            }
        }
        return line;
    }

    private void directive(String line, String at, Map<String, String> defaults) {
        String[] parts = line.substring(1).strip().split("\\s+", 2);
        String key = parts[0];
        String value = parts.length > 1 ? parts[1].strip() : "";
        if (key.equals("set")) {
            String[] set = value.split("\\s*=\\s*", 2);
            if (set.length < 2 || set[0].isEmpty() || set[1].isEmpty()) {
                fault(at, "a set without name or members", "@set degree = 太,真?");
            } else if (sets.put(set[0], set[1]) != null) {
                fault(at, "set '" + set[0] + "' is there twice in this file", "another name?");
            }
        } else if (!LexiconLine.KEYS.contains(key)) {
            fault(at, "directive '@" + key + "' is not known", "one of " + String.join(", ", LexiconLine.KEYS) + "?");
        } else if (value.isEmpty()) {
            defaults.remove(key);
        } else {
            defaults.put(key, value);
        }
    }

    private void phraseLine(String line, String at, Map<String, String> defaults) {
        String[] parts = line.split("\\s*\\|\\s*", -1);
        Map<String, String> own = new HashMap<>();
        for (int i = 1; i < parts.length; i++) {
            String[] pair = parts[i].split("\\s*=\\s*", 2);
            if (!LexiconLine.KEYS.contains(pair[0])) {
                fault(at, "key '" + pair[0] + "' is not known", "one of " + String.join(", ", LexiconLine.KEYS) + "?");
            } else if (pair.length < 2) {
                fault(at, "key '" + pair[0] + "' has no value", pair[0] + "=...?");
            } else if (own.put(pair[0], members(pair[1].strip(), at)) != null) {
                fault(at, "key '" + pair[0] + "' is there twice", "delete one?");
            }
        }
        Phrase model = new LexiconLine(defaults, own, at, faults).phrase("");
        for (String text : texts(parts[0], at)) {
            String earlier = seen.putIfAbsent(model.occasion() + "\n" + text, at);
            if (earlier != null) {
                fault(at, "'" + text + "' stands in " + model.category() + " already, at " + earlier, "delete one?");
            } else {
                phrases.add(model.spelled(text));
            }
        }
    }

    private Set<String> texts(String pattern, String at) {
        LinkedHashSet<String> texts = new LinkedHashSet<>();
        try {
            for (String text : PhrasePattern.expand(withSets(pattern))) {
                String normal = NormalForm.of(text).toString().strip();
                if (normal.isEmpty()) {
                    fault(at, "an empty phrase", "nothing but decoration is left?");
                } else {
                    texts.add(normal);
                }
            }
        } catch (IllegalArgumentException e) {
            fault(at, String.valueOf(e.getMessage()), "split the line?");
        }
        return texts;
    }

    /** A value with the members of each set in the place of its name. */
    private String members(String value, String at) {
        if (value.indexOf('<') < 0) {
            return value;
        }
        StringJoiner members = new StringJoiner(",");
        for (String word : value.split(",", -1)) {
            members.add(
                    word.startsWith("<") && word.endsWith(">") ? set(word.substring(1, word.length() - 1), at) : word);
        }
        return members.toString();
    }

    private String set(String name, String at) {
        String members = sets.get(name);
        if (members == null) {
            fault(at, "set '" + name + "' is not defined above", "a typing slip?");
            return "";
        }
        return members;
    }

    private String withSets(String pattern) {
        int open = pattern.indexOf('<');
        int close = pattern.indexOf('>', open + 1);
        if (open < 0 || close < 0) {
            return pattern;
        }
        String members = sets.get(pattern.substring(open + 1, close));
        if (members == null) {
            throw new IllegalArgumentException("set '" + pattern.substring(open + 1, close) + "' is not defined above");
        }
        return pattern.substring(0, open) + "{" + members + "}" + withSets(pattern.substring(close + 1));
    }

    private void fault(String at, String what, String maybe) {
        faults.add(at + ": " + what + "\nMaybe " + maybe);
    }
}
