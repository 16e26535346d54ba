package io.complaintrules.law;

import org.jspecify.annotations.Nullable;

/**
 * One way to reach an authority. Immutable.
 *
 * @param kind the medium
 * @param value the number, address or name
 * @param confidence how sure it is that the way is open
 * @param note a caution to show beside it, or null
 * @param advertise whether it may be offered to a person as usable; a channel that is not advertised is never offered
 */
public record Channel(Kind kind, String value, Confidence confidence, @Nullable Bilingual note, boolean advertise) {
    /** The media. */
    public enum Kind {
        /** A web address. */
        WEB,
        /** A telephone number. */
        PHONE,
        /** An application or a mini-program. */
        APP,
        /** A mail address. */
        EMAIL,
        /** A letter; the value describes to whom. */
        LETTER,
        /** A counter; the value describes where. */
        WINDOW
    }
}
