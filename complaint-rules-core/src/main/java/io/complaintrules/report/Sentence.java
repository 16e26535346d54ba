package io.complaintrules.report;

import io.complaintrules.verdict.Narrative;
import io.complaintrules.verdict.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of the narrative around flagged stretches.
 *
 * @param start first UTF-16 unit, inclusive
 * @param end last UTF-16 unit, exclusive
 * @param cutBefore something of it stands before that
 * @param cutAfter something of it stands after that
 */
record Sentence(int start, int end, boolean cutBefore, boolean cutAfter) {
    private static final int REACH = 40;

    /** The sentence around a stretch, cut where it runs on for long or nothing is known of sentences. */
    static Sentence around(String text, @Nullable Narrative narrative, Span span) {
        Span whole = narrative == null ? new Span(0, text.length()) : narrative.sentence(span);
        int start = Math.max(whole.start(), span.start() - REACH);
        int end = Math.min(Math.min(whole.end(), text.length()), span.end() + REACH);
        return new Sentence(whole(text, start, -1), whole(text, end, 1), start > whole.start(), end < whole.end());
    }

    private static int whole(String text, int at, int step) {
        boolean split = at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
        return split ? at + step : at;
    }

    boolean touches(Sentence other) {
        return other.start < end && start < other.end;
    }

    Sentence join(Sentence other) {
        Sentence first = other.start < start ? other : this;
        Sentence last = other.end > end ? other : this;
        return new Sentence(first.start, last.end, first.cutBefore, last.cutAfter);
    }

    /** The sentence with brackets around the stretches, which are sorted and may overlap. */
    Inline marked(String text, List<Span> spans) {
        List<Inline> pieces = new ArrayList<>();
        pieces.add(Inline.of(cutBefore ? "……" : ""));
        int at = start;
        for (Span span : spans) {
            int from = Math.max(at, span.start());
            if (from < span.end()) {
                pieces.add(Inline.of(text.substring(at, from)));
                pieces.add(Inline.EMPTY.plus("【" + text.substring(from, span.end()) + "】", Tone.FLAGGED));
                at = span.end();
            }
        }
        pieces.add(Inline.of(text.substring(at, end).stripTrailing()));
        pieces.add(Inline.of(cutAfter ? "……" : ""));
        return new Inline(
                pieces.stream().flatMap(piece -> piece.runs().stream()).toList());
    }
}
