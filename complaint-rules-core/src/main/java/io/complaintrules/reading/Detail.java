package io.complaintrules.reading;

/**
 * A stretch of the text that gives one kind of detail. Immutable and thread-safe.
 *
 * @param kind "time", "place", "operation", "phenomenon", "quantity", "product", "request", "evidence" or "prior_contact"
 * @param start first UTF-16 unit, inclusive
 * @param end last UTF-16 unit, exclusive
 */
public record Detail(String kind, int start, int end) {}
