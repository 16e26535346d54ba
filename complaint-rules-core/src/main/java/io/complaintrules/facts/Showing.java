package io.complaintrules.facts;

import java.util.Set;

/**
 * One evidence item offered for one point to prove.
 *
 * @param point such as {@code incident} or {@code prior-complaint}
 * @param exhibit id of the item
 * @param weaknesses why it cannot stand alone; empty when it can
 * @param firm whether it can stand alone and is preserved or comes from a neutral third party
 */
public record Showing(String point, String exhibit, Set<Weakness> weaknesses, boolean firm) {
    /** Copies the set. */
    public Showing {
        weaknesses = Set.copyOf(weaknesses);
    }

    /** Returns true when the item can stand alone. */
    public boolean isFull() {
        return weaknesses.isEmpty();
    }
}
