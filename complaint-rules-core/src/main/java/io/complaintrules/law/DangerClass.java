package io.complaintrules.law;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A kind of danger that a text may tell of: what to say first, and whom to call. Immutable.
 *
 * @param id as {@code self-harm}
 * @param says what to say, and the law behind it
 * @param matter id of the matter that it makes of the complaint, null when it makes none
 * @param calls numbers of the {@link HelpLine}s to offer
 */
public record DangerClass(String id, Norm says, @Nullable String matter, List<String> calls) implements Identified {
    /** Copies the list. */
    public DangerClass {
        calls = List.copyOf(calls);
    }
}
