package io.complaintrules.law;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    /** As of any record. Rules ask whether there is a norm, and what makes a record's own equality costs a cold start much. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Norm norm && basis.equals(norm.basis) && text.equals(norm.text);
    }

    @Override
    public int hashCode() {
        return 31 * basis.hashCode() + text.hashCode();
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
