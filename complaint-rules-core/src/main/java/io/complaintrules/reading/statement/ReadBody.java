package io.complaintrules.reading.statement;

import io.complaintrules.facts.StatementKind;
import org.jspecify.annotations.Nullable;

/** A body that the text names, in places of the normal form. */
record ReadBody(@Nullable String body, @Nullable String contact, boolean unsafe, int act, int from, int to) {

    /** The words name an act that goes to the body, such as calling the police. */
    static final int ACT = 1;

    /** The words name the act and say that it was done. */
    static final int DONE = 2;

    boolean covers(ReadBody other) {
        return from <= other.from && other.to <= to;
    }

    /** By where they begin, the longer first. */
    static int compareByPlace(ReadBody one, ReadBody other) {
        return one.from != other.from ? Integer.compare(one.from, other.from) : Integer.compare(other.to, one.to);
    }

    boolean isSame(ReadBody other) {
        return body != null ? body.equals(other.body) : contact != null && contact.equals(other.contact);
    }

    /** What is told about a body. */
    record Step(StatementKind what, ReadBody of) {}
}
