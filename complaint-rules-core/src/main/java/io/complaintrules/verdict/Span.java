package io.complaintrules.verdict;

/**
 * A stretch of the complaint's text.
 *
 * @param start first UTF-16 unit, inclusive
 * @param end last UTF-16 unit, exclusive; greater than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    /** Checks that the stretch is not empty and not negative. */
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException(
                    "span: [" + start + ", " + end + ") is empty or negative.\nMaybe start and end are swapped?");
        }
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
