package io.complaintrules.verdict;

import io.complaintrules.law.Bilingual;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which words hurt. A flag is advice; it never changes a route.
 *
 * @param flags wordings to reconsider, in the order of the text
 */
public record LanguageReview(List<Flag> flags) {
    /** Copies the list. */
    public LanguageReview {
        flags = List.copyOf(flags);
    }

    /**
     * One wording to reconsider.
     *
     * @param start first UTF-16 unit in the text, inclusive
     * @param end last UTF-16 unit in the text, exclusive
     * @param category such as {@code insult}
     * @param severity 1 mild, 2 strong, 3 dangerous
     * @param neutral wording to use instead, null when a fact should take its place
     * @param rule id of the rule that flags it
     * @param message why, for the person
     */
    public record Flag(
            int start,
            int end,
            String category,
            int severity,
            @Nullable String neutral,
            String rule,
            Bilingual message) {}
}
