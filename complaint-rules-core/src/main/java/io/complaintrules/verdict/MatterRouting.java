package io.complaintrules.verdict;

import java.util.List;

/**
 * One matter in the complaint, and who takes it.
 *
 * @param matter id in the law data
 * @param authorities ids of the bodies that could take it, best first
 */
public record MatterRouting(String matter, List<String> authorities) {
    /** Copies the list. */
    public MatterRouting {
        authorities = List.copyOf(authorities);
    }
}
