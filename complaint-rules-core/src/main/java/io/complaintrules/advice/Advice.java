package io.complaintrules.advice;

import io.complaintrules.verdict.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a person can do about a complaint. Every plan was carried out on paper and assessed again. Immutable and thread-safe.
 *
 * @param verdict the verdict on the complaint as it is, with the steps of the first plan as its suggestions
 * @param body id of the body the plans are for, null when none is known
 * @param plans the smallest sets of remedies that bring the best outcome there is before that body, least effort first; empty when nothing
 *     helps or nothing has to be done
 * @param claims for each head of claim that something weakens, the plans that open it furthest
 * @param wording the complaint in other words, null when none is flagged or it would not help
 * @param split one complaint for each body, null when one body will do
 * @param complete false when there was more to try than the limit allows, so that a smaller plan may be missing
 */
public record Advice(
        Verdict verdict,
        @Nullable String body,
        List<Plan> plans,
        Map<String, List<Plan>> claims,
        @Nullable Plan wording,
        @Nullable Plan split,
        boolean complete) {
    /** Copies the list and the map. */
    public Advice {
        plans = List.copyOf(plans);
        Map<String, List<Plan>> sorted = new TreeMap<>();
        claims.forEach((head, some) -> sorted.put(head, List.copyOf(some)));
        claims = java.util.Collections.unmodifiableMap(sorted);
    }

    /** Returns the plan of least effort, empty when there is none. */
    public Optional<Plan> best() {
        return plans.stream().findFirst();
    }

    /** Tells body and plans on one line, nothing that a person wrote. */
    @Override
    public String toString() {
        return "Advice[" + body + ", " + plans + "]";
    }
}
