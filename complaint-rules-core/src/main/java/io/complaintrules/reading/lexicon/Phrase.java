package io.complaintrules.reading.lexicon;

import io.complaintrules.facts.CueRole;
import org.jspecify.annotations.Nullable;

/**
 * One phrase of the lexicon with its attributes. Immutable and thread-safe.
 *
 * @param text the phrase in normal form
 * @param category what the phrase is a sign of: "insult", "cue", "term" ...
 * @param severity 0 when it says nothing about tone, 1 mild, 2 strong, 3 dangerous
 * @param weight how strong a sign it is, 1 unless said otherwise
 * @param neutral wording to suggest in its place, null when none
 * @param aim whom it names or hits: "respondent", "staff", "product", "third-party", "self"; null when the words around decide
 * @param matter id of the matter it points to, null when none
 * @param role what the phrase speaks for where it points to a matter
 * @param detail kind of detail it gives, null when none
 * @param value what the phrase stands for: a product's usual name, an authority id; null when itself
 * @param weak alone it seldom counts
 * @param heat how much it heats (or, below zero, cools) the text it stands in; 0 unless said otherwise
 * @param conditions when it counts
 * @param at {@code file:line} where it stands
 */
public record Phrase(
        String text,
        String category,
        int severity,
        int weight,
        @Nullable String neutral,
        @Nullable String aim,
        @Nullable String matter,
        CueRole role,
        @Nullable String detail,
        @Nullable String value,
        boolean weak,
        int heat,
        Conditions conditions,
        String at) {

    /** Returns the same phrase in another spelling. */
    public Phrase spelled(String other) {
        return new Phrase(
                other,
                category,
                severity,
                weight,
                neutral,
                aim,
                matter,
                role,
                detail,
                value,
                weak,
                heat,
                conditions,
                at);
    }

    /** Returns the same phrase under other conditions. */
    Phrase under(Conditions other) {
        return new Phrase(
                text, category, severity, weight, neutral, aim, matter, role, detail, value, weak, heat, other, at);
    }

    /** What may not be there twice for one text: what it is a sign of, and when. */
    String occasion() {
        return category + " " + detail + " " + matter + " " + value + conditions.key();
    }
}
