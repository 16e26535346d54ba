package io.complaintrules.facts;

import io.complaintrules.verdict.Span;
import org.jspecify.annotations.Nullable;

/**
 * Where the person means to file.
 *
 * @param named whether the person named anything
 * @param contact the number or site as the law data spells it, null when none was named or recognised
 * @param authority id of the body it belongs to, null when it belongs to none
 * @param deny whether it is obsolete, unsafe or belongs to nobody competent
 * @param read whether it was only read from the text
 * @param span where it was read, null when a field says it
 */
public record ChannelFacts(
        boolean named,
        @Nullable String contact,
        @Nullable String authority,
        boolean deny,
        boolean read,
        @Nullable Span span) {}
