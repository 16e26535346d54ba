package io.complaintrules.law;

import java.util.List;

/**
 * What the law says of one thing, and where it says so. Immutable.
 *
 * @param basis ids of provisions, each with the alternatives of which the one in force is cited; where none of the first is in
 *     force the norm does not hold
 * @param text what it says, in our own words
 */
public record Norm(List<List<String>> basis, Bilingual text) {
    /** Copies the lists. */
    public Norm {
        basis = basis.stream().map(List::copyOf).toList();
    }
}
