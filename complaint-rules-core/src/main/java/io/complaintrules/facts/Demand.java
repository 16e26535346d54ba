package io.complaintrules.facts;

/**
 * Something that a body which could take the matter wants handed in.
 *
 * @param authority id of the body
 * @param material id of what it wants, such as {@code postcode}
 * @param given whether the complaint has it; unknown where the complaint cannot tell
 */
public record Demand(String authority, String material, Answer given) {}
