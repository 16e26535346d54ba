package io.complaintrules.facts;

/**
 * What the parties agreed.
 *
 * @param reached they agreed on a settlement
 * @param performed it was performed
 */
public record SettlementFacts(Answer reached, Answer performed) {}
