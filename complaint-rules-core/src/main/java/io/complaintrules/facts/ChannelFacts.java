package io.complaintrules.facts;

import io.complaintrules.verdict.Span;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the person means to file.
 *
 * @param named whether the person named anything
 * @param contact the number or site as the law data spells it, null when none was named or recognised
 * @param authority id of the body it belongs to, null when it belongs to none
 * @param shuts ids of the bodies that no longer take the dispute once that body has accepted it
 * @param deny whether it is obsolete, unsafe or belongs to nobody competent
 * @param read whether it was only read from the text
 * @param span where it was read, null when a field says it
 */
public record ChannelFacts(
        boolean named,
        @Nullable String contact,
        @Nullable String authority,
        Set<String> shuts,
        boolean deny,
        boolean read,
        @Nullable Span span) {
    /** Nothing was named. */
    public static final ChannelFacts NONE = new ChannelFacts(false, null, null, Set.of(), false, false, null);

    /** Copies the set. */
    public ChannelFacts {
        shuts = Set.copyOf(shuts);
    }
}
