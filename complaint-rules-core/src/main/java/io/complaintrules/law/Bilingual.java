package io.complaintrules.law;

import java.util.Objects;

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
}
