package io.complaintrules.verdict;

import java.util.List;

/**
 * Which details the text gives: time, place, operation, phenomenon, quantity, product, request, evidence, prior_contact.
 *
 * @param present details that are given, sorted
 * @param missing details that are not, sorted
 */
public record SpecificityReview(List<String> present, List<String> missing) {
    /** Copies the lists. */
    public SpecificityReview {
        present = List.copyOf(present);
        missing = List.copyOf(missing);
    }
}
