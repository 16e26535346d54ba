package io.complaintrules.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Words that a rule may no longer use, each with the one that took its place; {@code docs/renamed.md} lists them for authors. */
final class RenamedWords {
    /** Old word to new word; {@code .word(} stands for the verb of a consequence, {@code part.*} for all words of a part. */
    static final Map<String, String> ALL = all();

    private static final Map<String, Pattern> PATTERNS = patterns();
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

    private RenamedWords() {}

    private static Map<String, String> all() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("Told", "Statement");
        words.put("Telling", "StatementKind");
        words.put("Showing", "PointProof");
        words.put("Door", "Forum");
        words.put("Subject", "SubjectMatter");
        words.put("Demand", "FilingMaterials");
        words.put("doors", "forums");
        words.put("sureDoors", "competentForums");
        words.put("heat", "intensity");
        words.put("level", "competence");
        words.put("redress.*", "circumstance( \"id\" )");
        words.put(".doors(", ".forum(");
        words.put(".forums(", ".forum(");
        words.put(".door(", ".forum(");
        words.put(".told(", ".states(");
        words.put(".demand(", ".materials(");
        return Collections.unmodifiableMap(words);
    }

    private static Map<String, Pattern> patterns() {
        Map<String, Pattern> patterns = new LinkedHashMap<>();
        ALL.keySet().forEach(old -> patterns.put(old, Pattern.compile(pattern(old))));
        return patterns;
    }

    private static String pattern(String old) {
        if (old.endsWith(".*")) {
            // All of its words but the age became entries of law/questions.
            return "(?<![\\w.$])" + old.substring(0, old.length() - 2) + "\\s*\\.\\s*(?!age\\b)\\w";
        }
        return old.startsWith(".") ? Pattern.quote(old) : "(?<![\\w.$])" + old + "(?![\\w(])";
    }

    /** Returns the old words that the text of a rule, without its annotations, uses. */
    static List<String> in(String text) {
        String unquoted = QUOTED.matcher(text).replaceAll("\"\"");
        List<String> used = new ArrayList<>();
        PATTERNS.forEach((old, pattern) -> {
            if (pattern.matcher(unquoted).find()) {
                used.add(old);
            }
        });
        return used;
    }
}
