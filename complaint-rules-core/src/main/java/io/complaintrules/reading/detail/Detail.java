package io.complaintrules.reading.detail;

import java.util.Comparator;

/**
 * A stretch of the text that gives one kind of detail. Immutable and thread-safe.
 *
 * @param kind "time", "place", "operation", "phenomenon", "quantity", "product", "request", "evidence" or "prior_contact"
 * @param start first UTF-16 unit, inclusive
 * @param end last UTF-16 unit, exclusive
 */
public record Detail(String kind, int start, int end) {

    static final Comparator<Detail> BY_PLACE = Detail::compareByPlace;

    private static int compareByPlace(Detail one, Detail other) {
        return one.start != other.start
                ? Integer.compare(one.start, other.start)
                : one.end != other.end ? Integer.compare(one.end, other.end) : one.kind.compareTo(other.kind);
    }
}
