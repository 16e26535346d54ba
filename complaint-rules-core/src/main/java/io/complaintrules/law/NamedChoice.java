package io.complaintrules.law;

/**
 * What one of a closed list is called. Immutable.
 *
 * @param of which list: {@code detail}, {@code grade}, {@code form}, {@code shows}, {@code claim-group}, {@code province},
 *     {@code safety}
 * @param id as {@code ORIGINAL}
 * @param name what to call it
 */
public record NamedChoice(String of, String id, Bilingual name) {}
