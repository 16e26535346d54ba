package io.complaintrules.facts;

import java.util.Set;

/**
 * What the text tells.
 *
 * @param told whether there is a text at all
 * @param chinese whether it is written in Chinese, so that it can be read
 * @param gives details the text or the fields give: time, place, operation, phenomenon, quantity, product, request, evidence,
 *     prior_contact
 */
public record StoryFacts(boolean told, boolean chinese, Set<String> gives) {
    /** Copies the set. */
    public StoryFacts {
        gives = Set.copyOf(gives);
    }
}
