package io.complaintrules.engine.drl;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words that a rule may no longer use, each with the one that took its place; {@code docs/renamed.md} lists them for authors. */
final class RenamedWords {
    /** Old word to new word; {@code .word(} stands for the verb of a consequence, {@code part.*} for all words of a part. */
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
        return Collections.unmodifiableMap(words);
    }

    /** What took the place of a word; null when it was none. */
    static @Nullable String now(String word) {
        return ALL.get(word);
    }

    /** What took the place of a verb; null when it was none. */
    static @Nullable String verb(String verb) {
        return ALL.get("." + verb + "(");
    }
}
