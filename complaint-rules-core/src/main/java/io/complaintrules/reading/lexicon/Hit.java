package io.complaintrules.reading.lexicon;

import io.complaintrules.reading.text.NormalForm;
import org.jspecify.annotations.Nullable;

/**
 * One place where a phrase of the lexicon occurs in a text. Immutable and thread-safe.
 *
 * @param phrase the phrase
 * @param start first UTF-16 unit in the original text, inclusive
 * @param end last UTF-16 unit in the original text, exclusive
 * @param from first character in the normal form, inclusive
 * @param to last character in the normal form, exclusive
 */
public record Hit(Phrase phrase, int start, int end, int from, int to) {

    /** As a neutral wording: the word at which {@code until} ends the hit. */
    static final String UNTIL = "until";

    /** The phrase's category. */
    public String category() {
        return phrase.category();
    }

    /** The wording to put in its place in a text: the phrase's, or the word that it ends with; null when none. */
    public @Nullable String neutral(NormalForm form) {
        String neutral = phrase.neutral();
        return UNTIL.equals(neutral) ? phrase.conditions().closing(form, from, to) : neutral;
    }

    /** Returns whether both share a place. */
    public boolean overlaps(Hit other) {
        return from < other.to && other.from < to;
    }

    /** Returns whether the other stands within this one. */
    public boolean covers(Hit other) {
        return from <= other.from && other.to <= to;
    }
}
