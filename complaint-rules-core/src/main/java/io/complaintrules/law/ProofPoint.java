package io.complaintrules.law;

/**
 * A point that may have to be proved. Immutable.
 *
 * @param id as {@code prior-complaint}
 * @param name what to call it
 * @param contact whether what proves it shows that the company was turned to
 */
public record ProofPoint(String id, Bilingual name, boolean contact) implements Identified {}
