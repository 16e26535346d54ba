package io.complaintrules.verdict;

import io.complaintrules.api.Internal;
import io.complaintrules.law.Bilingual;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one rule has to say about a complaint. A verdict is the join of its findings.
 *
 * @param rule stable id of the rule
 * @param area part of the verdict it belongs to
 * @param effect what it does to the routes it touches
 * @param routes ids of the authorities it touches; empty when it touches none
 * @param message what it says, for the person
 * @param spans stretches of the text it speaks about, in order
 * @param told the day that the text tells and the finding speaks of, null when it speaks of none
 * @param citations the law it rests on; empty when it is advice
 * @param because the facts that matched
 * @param conclusion for the library's own use: what it adds to its area beyond the message, null when nothing
 * @param remedies ids of what would remove it, see {@link RemedyIds}; {@code none} where nothing would, empty where its rule does not say
 */
public record Finding(
        String rule,
        Area area,
        Effect effect,
        List<String> routes,
        Bilingual message,
        List<Span> spans,
        @Nullable LocalDate told,
        List<Citation> citations,
        List<Because> because,
        @Internal @Nullable Conclusion conclusion,
        List<String> remedies) {

    /** Copies the lists. */
    public Finding {
        routes = List.copyOf(routes);
        spans = List.copyOf(spans);
        citations = List.copyOf(citations);
        because = List.copyOf(because);
        remedies = List.copyOf(remedies);
    }

    /** Tells rule, effect and bodies on one line, not what it says of the text. */
    @Override
    public String toString() {
        return "Finding[" + rule + ", " + effect + (routes.isEmpty() ? "" : ", " + String.join(" ", routes)) + "]";
    }

    /** Returns true when no provision stands behind this finding: it is advice, not law. */
    public boolean advice() {
        return citations.isEmpty();
    }
}
