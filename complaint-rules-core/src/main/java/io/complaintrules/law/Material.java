package io.complaintrules.law;

/**
 * Something an authority asks a complainant to hand in. Immutable.
 *
 * @param id the id used in {@link Authority#needs()}, as {@code postcode}
 * @param name what to call it
 */
public record Material(String id, Bilingual name) {}
