package io.complaintrules.facts;

/**
 * The evidence as a whole.
 *
 * @param items how many evidence items there are
 * @param images whether there are screenshots, recordings, videos or chats
 * @param anchored whether one of them shows account, time and address or page
 * @param dealings whether an order, a payment, an invoice or a contract is there
 * @param ticket whether a ticket or an answer of the company is there
 * @param preserved whether one is notarised, hashed, time-stamped, on a chain, or from a neutral third party
 * @param reviews whether other users' reviews are there
 */
public record ProofFacts(
        int items,
        boolean images,
        boolean anchored,
        boolean dealings,
        boolean ticket,
        boolean preserved,
        boolean reviews) {}
