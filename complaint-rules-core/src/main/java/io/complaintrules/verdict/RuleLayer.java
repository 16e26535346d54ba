package io.complaintrules.verdict;

import java.util.List;

/**
 * One of several folders whose rules, law data and lexicon were used together. Immutable.
 *
 * @param name what the folder is called
 * @param digest SHA-256 over its files, hex
 * @param amendments what it changes of the layers below it
 */
public record RuleLayer(String name, String digest, List<Amendment> amendments) {
    /** Copies the list. */
    public RuleLayer {
        amendments = List.copyOf(amendments);
    }
}
