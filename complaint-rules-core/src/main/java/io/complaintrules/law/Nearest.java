package io.complaintrules.law;

import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Collectors;

/** What may have been meant by a word that nobody knows. */
public final class Nearest {
    private Nearest() {}

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
        return "Maybe one of these was meant: "
                + known.stream()
                        .sorted(Comparator.<String>comparingInt(right -> distance(wrong, right))
                                .thenComparing(Comparator.naturalOrder()))
                        .limit(3)
                        .collect(Collectors.joining(", "))
                + "?";
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
