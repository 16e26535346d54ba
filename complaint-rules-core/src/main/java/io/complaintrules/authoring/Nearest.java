package io.complaintrules.authoring;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds what a misspelt word most likely was meant to be, by how many letters differ. */
public final class Nearest {
    private static final int LONGEST = 40;
    private static final int SHOWN = 3;
    /** So few are told all. */
    private static final int FEW = 6;

    private Nearest() {}

    /** Returns the candidate that is nearest, when no more than a third of the word differs. */
    public static Optional<String> to(String word, Collection<String> candidates) {
        if (word.isEmpty() || word.length() > LONGEST) {
            return Optional.empty();
        }
        int most = Math.max(1, word.length() / 3);
        return sorted(word, candidates).stream()
                .limit(1)
                .filter(candidate -> distance(word, candidate) <= most)
                .findFirst();
    }

    /**
     * Returns a line that begins with "Maybe" and names the three that come closest.
     *
     * @param wrong the word
     * @param known the words there are
     */
    public static String maybe(String wrong, Collection<String> known) {
        if (known.isEmpty()) {
            return "Maybe the file that defines it was left out?";
        }
        return "Maybe one of these was meant: " + String.join(", ", of(wrong, known)) + "?";
    }

    /**
     * Returns the three that come closest, nearest first.
     *
     * @param wrong the word, of which no more than the first forty letters count
     * @param known the words there are
     */
    public static List<String> of(String wrong, Collection<String> known) {
        String word = wrong.substring(0, Math.min(LONGEST, wrong.length()));
        return sorted(word, known).stream().limit(SHOWN).toList();
    }

    /**
     * Returns the word that comes close, or else a few, the closest first; null where there is none at all.
     *
     * @param wrong the word
     * @param known the words there are
     */
    public static @Nullable String among(String wrong, Collection<String> known) {
        Optional<String> one = to(wrong, known);
        if (one.isPresent() || known.isEmpty() || wrong.length() > LONGEST) {
            return one.orElse(null);
        }
        int shown = known.size() <= FEW ? FEW : SHOWN;
        return String.join(", ", sorted(wrong, known).stream().limit(shown).toList());
    }

    private static List<String> sorted(String wrong, Collection<String> known) {
        return known.stream()
                .sorted(Comparator.<String>comparingInt(right -> distance(wrong, right))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static int distance(String left, String right) {
        int[] previous = new int[right.length() + 1];
        for (int column = 0; column <= right.length(); column++) {
            previous[column] = column;
        }
        for (int row = 1; row <= left.length(); row++) {
            int[] current = new int[right.length() + 1];
            current[0] = row;
            for (int column = 1; column <= right.length(); column++) {
                int change = previous[column - 1] + (left.charAt(row - 1) == right.charAt(column - 1) ? 0 : 1);
                current[column] = Math.min(change, Math.min(previous[column], current[column - 1]) + 1);
            }
            previous = current;
        }
        return previous[right.length()];
    }
}
