package io.complaintrules.law;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whom complaints are about: what is usual against each kind of respondent, the words that tell a kind, and well-known
 * companies. Immutable.
 *
 * @param usual one entry for each kind
 * @param words words in a respondent's name that tell its kind
 * @param companies companies and products with their names
 */
public record Respondents(List<Usual> usual, List<Words> words, List<Company> companies) {
    /** Copies the lists. */
    public Respondents {
        usual = List.copyOf(usual);
        words = List.copyOf(words);
        companies = List.copyOf(companies);
    }

    /** What is usual against a kind of respondent, as {@code CARRIER}. */
    public Optional<Usual> usual(String kind) {
        for (Usual entry : usual) {
            if (entry.kind().equals(kind)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    /**
     * What complaints against a kind of respondent are usually about.
     *
     * @param kind as {@code CARRIER}
     * @param matter the matter that remains when a text says nothing more, null when none does
     * @param families the families of matters to expect
     */
    public record Usual(String kind, @Nullable String matter, List<String> families) {
        /** Copies the list. */
        public Usual {
            families = List.copyOf(families);
        }
    }

    /**
     * Words that, in a respondent's name, tell its kind.
     *
     * @param kind as {@code SELLER}
     * @param matter the matter that remains when a text says nothing more, null when the one usual for the kind
     * @param words the words
     */
    public record Words(String kind, @Nullable String matter, List<String> words) {
        /** Copies the list. */
        public Words {
            words = List.copyOf(words);
        }
    }
}
