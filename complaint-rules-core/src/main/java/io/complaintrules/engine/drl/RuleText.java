package io.complaintrules.engine.drl;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule as it is written.
 *
 * @param at the word {@code rule}
 * @param name its id
 * @param annotations what stands over it
 * @param when the word {@code when}, or what stands where it is missing
 * @param conditions what it asks
 * @param then the word {@code then}, or what stands where it is missing
 * @param consequence what it says; null where that cannot be read
 * @param end the word {@code end}, or what stands where it is missing
 * @param whole whether every part could be read
 */
record RuleText(
        Token at,
        Token name,
        List<Annotation> annotations,
        Token when,
        List<Condition> conditions,
        Token then,
        Expression.@Nullable Path consequence,
        Token end,
        boolean whole) {
    @Nullable Annotation annotation(String wanted) {
        return annotations.stream()
                .filter(one -> one.name().equals(wanted))
                .findFirst()
                .orElse(null);
    }

    String text(String wanted) {
        Annotation found = annotation(wanted);
        return found == null ? "" : found.text();
    }
}
