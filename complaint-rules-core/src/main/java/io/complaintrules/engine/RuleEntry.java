package io.complaintrules.engine;

import io.complaintrules.law.Bilingual;
import io.complaintrules.verdict.Area;
import io.complaintrules.verdict.Because;
import io.complaintrules.verdict.Effect;
import io.complaintrules.verdict.Governs;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands over a rule in the DRL: everything but its logic.
 *
 * @param id stable id, the name of the rule
 * @param file name of the DRL file
 * @param line first line of the rule
 * @param derives true for rules of the first stratum, which insert facts and raise nothing
 * @param area {@code @area}; null for rules that derive
 * @param effect {@code @effect}
 * @param governs {@code @governs}
 * @param routes {@code @route}, split at commas
 * @param basis {@code @basis}, split at commas, each into the alternatives that {@code |} separates; the one in force is
 *     cited, and where none of the first is in force the rule does not speak
 * @param message {@code @zh} and {@code @en}; may hold {@code {name}} places; empty for a rule that says what the law data say
 * @param asks {@code @asks}: path of the field that answers an open question
 * @param remedies {@code @remedy}, split at commas: ids of what would remove the finding, the answer to what it asks among them;
 *     {@code none} where nothing would
 * @param point {@code @point}: the point to prove that the finding speaks about
 * @param because what the rule asks of the facts, as written
 * @param keys what the rule names of the law data
 */
public record RuleEntry(
        String id,
        String file,
        int line,
        boolean derives,
        @Nullable Area area,
        Effect effect,
        Governs governs,
        List<String> routes,
        List<List<String>> basis,
        Bilingual message,
        @Nullable String asks,
        List<String> remedies,
        @Nullable String point,
        List<Because> because,
        List<Key> keys) {
    /** Copies the lists. */
    public RuleEntry {
        routes = List.copyOf(routes);
        basis = basis.stream().map(List::copyOf).toList();
        remedies = List.copyOf(remedies);
        because = List.copyOf(because);
        keys = List.copyOf(keys);
    }

    /** Whether the rule has words of its own; one without says what the law data say. */
    public boolean hasWords() {
        return !message.zh().isEmpty();
    }

    /**
     * An id of the law data.
     *
     * @param kind what it is an id of, as {@code authority}
     * @param id the id
     * @param line where it stands
     * @param column where it stands in the line
     */
    public record Key(String kind, String id, int line, int column) {}
}
