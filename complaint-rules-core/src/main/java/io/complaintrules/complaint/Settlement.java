package io.complaintrules.complaint;

import org.jspecify.annotations.Nullable;

/**
 * An agreement with the company on the matter.
 *
 * @param reached whether it was reached; absent means unknown
 * @param performed whether the company kept it; absent means unknown
 */
public record Settlement(@Nullable Boolean reached, @Nullable Boolean performed) {

    /** Names what is given, never what it says. */
    @Override
    public String toString() {
        return Outline.of("Settlement", "reached", reached, "performed", performed);
    }
}
