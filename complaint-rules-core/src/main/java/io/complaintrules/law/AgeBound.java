package io.complaintrules.law;

/**
 * An age at which the law draws a line. Immutable.
 *
 * @param band the band under it, as {@code UNDER_8}
 * @param below id of the parameter that fixes the age
 */
public record AgeBound(String band, String below) {}
