package io.complaintrules.facts;

import java.util.List;

/**
 * The evidence items offered for one point to prove.
 *
 * @param point such as {@code incident} or {@code prior-complaint}
 * @param full ids of the items that can stand alone, in the order of the complaint
 * @param part ids of the items that cannot
 * @param firm whether one of the first is preserved or comes from a neutral third party
 */
public record PointProof(String point, List<String> full, List<String> part, boolean firm) {
    /** Copies the lists. */
    public PointProof {
        full = List.copyOf(full);
        part = List.copyOf(part);
    }
}
