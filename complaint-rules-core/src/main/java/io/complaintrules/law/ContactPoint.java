package io.complaintrules.law;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number or site that people name in complaints, and what it really is. Immutable.
 *
 * @param value the number or host name
 * @param aliases other spellings of it
 * @param name what it really is
 * @param authority the {@link Authority} id it belongs to, or null if to none in the data
 * @param confidence how sure that is
 * @param deny whether it must never be offered to a person
 * @param advice what to tell someone who means to use it
 */
public record ContactPoint(
        String value,
        List<String> aliases,
        Bilingual name,
        @Nullable String authority,
        Confidence confidence,
        boolean deny,
        Bilingual advice) {
    /** Copies the list. */
    public ContactPoint {
        aliases = List.copyOf(aliases);
    }
}
