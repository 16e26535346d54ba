package io.complaintrules.verdict;

import org.jspecify.annotations.Nullable;

/**
 * What a layer changes of those below it, and why. Immutable.
 *
 * @param kind {@code rule}, {@code law} or {@code phrase}
 * @param id what is replaced or switched off
 * @param by what stands in its place; null where it is switched off
 * @param reason why, in the words of who did it
 */
public record Amendment(String kind, String id, @Nullable String by, String reason) {}
