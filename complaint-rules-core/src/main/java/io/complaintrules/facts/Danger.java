package io.complaintrules.facts;

import io.complaintrules.verdict.Span;
import java.util.List;

/**
 * A danger to somebody that the text tells of. Immutable.
 *
 * @param kind id of the kind in {@code law/safety.yaml}
 * @param spans the words that tell it
 */
public record Danger(String kind, List<Span> spans) {
    /** Copies the list. */
    public Danger {
        spans = List.copyOf(spans);
    }
}
