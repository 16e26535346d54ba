package io.complaintrules.verdict;

import io.complaintrules.api.Internal;
import org.jspecify.annotations.Nullable;

/**
 * Names a rule and, where it speaks of many bodies, one of them.
 *
 * @param rule id of the rule
 * @param body id of the body, null when any will do
 */
@Internal
public record RuleName(String rule, @Nullable String body) {
    private static final String OF = " @ ";

    /** Reads {@code miit-appeal.not-yet-complained} or {@code jurisdiction.competent @ court}. */
    public static RuleName parse(String name) {
        int of = name.indexOf(OF);
        return of < 0
                ? new RuleName(name, null)
                : new RuleName(name.substring(0, of), name.substring(of + OF.length()));
    }
}
