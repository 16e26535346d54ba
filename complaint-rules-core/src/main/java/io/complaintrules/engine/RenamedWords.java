package io.complaintrules.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Words that a rule may no longer use, each with the one that took its place; {@code docs/renamed.md} lists them for authors. */
final class RenamedWords {
    /** Old word to new word; {@code .word(} stands for the verb of a consequence. */
    static final Map<String, String> ALL = all();

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
        return Map.copyOf(words);
    }

    /** Returns whether the text of a rule, without its annotations, uses the old word. */
    static boolean uses(String text, String old) {
        String unquoted = text.replaceAll("\"[^\"]*\"", "\"\"");
        if (old.endsWith(".*")) {
            // All of its words but the age became entries of law/questions.
            String part = old.substring(0, old.length() - 2);
            return Pattern.compile("(?<![\\w.$])" + part + "\\s*\\.\\s*(?!age\\b)\\w")
                    .matcher(unquoted)
                    .find();
        }
        String word = old.startsWith(".") ? Pattern.quote(old) : "(?<![\\w.$])" + old + "(?![\\w(])";
        return Pattern.compile(word).matcher(unquoted).find();
    }
}
