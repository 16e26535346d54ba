package io.complaintrules.law;

/**
 * An answer that a field takes. Immutable.
 *
 * @param field path of the field
 * @param value the constant as in JSON; {@code latest}, {@code told}, {@code none} and {@code leading} stand for the latest day that fits
 *     the others, the day that the finding names, an empty list, and the leading matter
 * @param name what to call it
 * @param hoped whether it is the one under which a way is open, so that a plan may rest on it
 */
public record AnswerChoice(String field, String value, Bilingual name, boolean hoped) {}
