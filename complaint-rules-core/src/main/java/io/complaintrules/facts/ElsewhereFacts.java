package io.complaintrules.facts;

/**
 * Other bodies that have the same dispute. Yes means accepted or closed there; a mere filing is {@code pending}.
 *
 * @param appealBody a telecom appeal body has accepted or handled it
 * @param court a court has
 * @param arbitration an arbitral body has
 * @param consumerBody a consumer organisation has
 * @param marketRegulator a market regulator has
 * @param otherOrgan another administrative organ has
 * @param pending it was filed somewhere and not yet accepted
 */
public record ElsewhereFacts(
        Answer appealBody,
        Answer court,
        Answer arbitration,
        Answer consumerBody,
        Answer marketRegulator,
        Answer otherOrgan,
        Answer pending) {}
