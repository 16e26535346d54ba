package io.complaintrules.facts;

import java.util.List;

/**
 * What one body that could take the matter wants handed in, by ids of the law data such as {@code postcode}.
 *
 * @param authority id of the body
 * @param given what the complaint has
 * @param missing what it has not
 * @param open what it cannot tell
 */
public record FilingMaterials(String authority, List<String> given, List<String> missing, List<String> open) {
    /** Copies the lists. */
    public FilingMaterials {
        given = List.copyOf(given);
        missing = List.copyOf(missing);
        open = List.copyOf(open);
    }
}
