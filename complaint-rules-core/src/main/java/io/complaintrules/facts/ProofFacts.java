package io.complaintrules.facts;

import io.complaintrules.complaint.EvidenceKind;
import java.util.List;
import java.util.Set;

/**
 * The evidence as a whole.
 *
 * @param exhibits the evidence items
 * @param kinds what kinds of item there are
 * @param own whether one of them records the complainant's own facts, which other users' reviews and papers of identity do not
 * @param images whether there are screenshots, recordings, videos or chats
 * @param anchored whether one of them shows account, time and address or page
 * @param dealings whether an order, a payment, an invoice or a contract is there
 * @param ticket whether a ticket or an answer of the company is there
 * @param preserved whether one is notarised, hashed, time-stamped, on a chain, or from a neutral third party
 * @param reviews whether other users' reviews are there
 * @param some points for which something is offered, such as {@code incident}
 * @param full points for which something is offered that can stand alone
 * @param firm points for which something is offered that can stand alone and is preserved
 */
public record ProofFacts(
        List<Exhibit> exhibits,
        Set<EvidenceKind> kinds,
        boolean own,
        boolean images,
        boolean anchored,
        boolean dealings,
        boolean ticket,
        boolean preserved,
        boolean reviews,
        Set<String> some,
        Set<String> full,
        Set<String> firm) {
    /** Copies the lists and sets. */
    public ProofFacts {
        exhibits = List.copyOf(exhibits);
        kinds = Set.copyOf(kinds);
        some = Set.copyOf(some);
        full = Set.copyOf(full);
        firm = Set.copyOf(firm);
    }
}
