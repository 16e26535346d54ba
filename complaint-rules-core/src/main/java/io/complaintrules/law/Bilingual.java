package io.complaintrules.law;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One text in the two languages of the library. Immutable.
 *
 * @param zh the Chinese text, never null
 * @param en the English text, never null
 */
public record Bilingual(String zh, String en) {
    /**
     * Checks that both texts are present.
     *
     * @throws NullPointerException if either text is null
     */
    public Bilingual {
        Objects.requireNonNull(zh, "zh");
        Objects.requireNonNull(en, "en");
    }

    /** As of any record; what makes a record's own equality costs a cold start much, and every verdict compares words. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Bilingual words && zh.equals(words.zh) && en.equals(words.en);
    }

    @Override
    public int hashCode() {
        return 31 * zh.hashCode() + en.hashCode();
    }
}
