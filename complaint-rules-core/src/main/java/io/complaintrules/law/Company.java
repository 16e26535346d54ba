package io.complaintrules.law;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A well-known company or product, and the names people write for it. Immutable.
 *
 * @param name its usual name
 * @param kind what kind of respondent it is, as {@code CARRIER}
 * @param province province of its seat, null when not known
 * @param group the company it belongs to, null when it stands alone
 * @param matter the matter that remains when a text says nothing more, null when the one usual for the kind
 * @param outranks whether, wherever it is spoken of, it is the one complained of
 * @param aliases names that mean it wherever they stand
 * @param ambiguous names that mean it as a respondent's name, but in a text only near one of {@code near}
 * @param near words that make an ambiguous name certain when they stand in the same sentence
 * @param unlessAfter words that, directly behind a name in a text, make it mean something else
 */
public record Company(
        String name,
        String kind,
        @Nullable String province,
        @Nullable String group,
        @Nullable String matter,
        boolean outranks,
        List<String> aliases,
        List<String> ambiguous,
        List<String> near,
        List<String> unlessAfter) {
    /** Copies the lists. */
    public Company {
        aliases = List.copyOf(aliases);
        ambiguous = List.copyOf(ambiguous);
        near = List.copyOf(near);
        unlessAfter = List.copyOf(unlessAfter);
    }
}
