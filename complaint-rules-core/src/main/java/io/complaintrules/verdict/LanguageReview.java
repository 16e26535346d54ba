package io.complaintrules.verdict;

import io.complaintrules.law.Bilingual;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which words hurt. A flag is advice; it never changes a route.
 *
 * @param flags wordings to reconsider, in the order of the text; no two of them overlap
 * @param remarks what is to be said of the text as a whole; a remark points at no words and takes none out of a draft
 */
public record LanguageReview(List<Flag> flags, List<Remark> remarks) {
    /** Copies the lists. */
    public LanguageReview {
        flags = List.copyOf(flags);
        remarks = List.copyOf(remarks);
    }

    /**
     * How the whole text speaks, where no wording is to blame.
     *
     * @param rule id of the rule that says so
     * @param message what it says, for the person
     */
    public record Remark(String rule, Bilingual message) {}

    /**
     * One wording to reconsider.
     *
     * @param start first UTF-16 unit in the text, inclusive
     * @param end last UTF-16 unit in the text, exclusive
     * @param category how it hurts
     * @param severity 1 mild, 2 strong, 3 dangerous
     * @param neutral wording to use instead of all the words, null when a fact should take their place
     * @param rule id of the rule that flags it
     * @param message why, for the person
     */
    public record Flag(
            int start,
            int end,
            WordingCategory category,
            int severity,
            @Nullable String neutral,
            String rule,
            Bilingual message) {}
}
