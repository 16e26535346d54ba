package io.complaintrules.law;

import java.util.Arrays;
import java.util.List;

/**
 * What the law data say of one point, and the law behind it. Immutable.
 *
 * @param basis ids of provisions, each as alternatives of which the one in force is cited; empty for advice
 * @param text what to say
 */
public record Norm(List<List<String>> basis, Bilingual text) {
    /** Copies the lists. */
    public Norm {
        basis = basis.stream().map(List::copyOf).toList();
    }

    /**
     * Takes a basis apart, as it is written in rules and in law data: provisions between commas, alternatives between bars.
     *
     * @param basis as {@code samr-121/3 | consumer-law/39, consumer-law/46}; blank for none
     */
    public static List<List<String>> basis(String basis) {
        return basis.isBlank()
                ? List.of()
                : split(basis, ",").stream().map(one -> split(one, "\\|")).toList();
    }

    private static List<String> split(String text, String separator) {
        return Arrays.stream(text.split(separator, -1)).map(String::trim).toList();
    }
}
