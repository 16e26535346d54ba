package io.complaintrules.verdict;

import java.util.List;

/**
 * Whether the recommended body must accept the complaint today.
 *
 * @param status the join of all that was found about it
 * @param holding ids of the rules that keep it from being open, gravest first
 */
public record Admissibility(Status status, List<String> holding) {
    /** Copies the list. */
    public Admissibility {
        holding = List.copyOf(holding);
    }
}
