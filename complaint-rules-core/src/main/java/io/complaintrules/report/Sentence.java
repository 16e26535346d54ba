package io.complaintrules.report;

import io.complaintrules.verdict.Span;
import java.util.List;

/**
 * A sentence of the narrative around flagged stretches.
 *
 * @param start first UTF-16 unit, inclusive
 * @param end last UTF-16 unit, exclusive
 */
record Sentence(int start, int end) {
    private static final String ENDS = "。！？!?；;\n\r";
    private static final int REACH = 40;

    /** The sentence around a stretch, cut where it runs on for long. */
    static Sentence around(String text, Span span) {
        int start = span.start();
        while (start > 0 && span.start() - start < REACH && ENDS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        int end = span.end();
        while (end < text.length() && end - span.end() < REACH && ENDS.indexOf(text.charAt(end - 1)) < 0) {
            end++;
        }
        return new Sentence(whole(text, start, -1), whole(text, end, 1));
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
        return new Sentence(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** The sentence with brackets around the stretches, which are sorted and may overlap. */
    Inline marked(String text, List<Span> spans) {
        Inline line = Inline.of(start > 0 && ENDS.indexOf(text.charAt(start - 1)) < 0 ? "……" : "");
        int at = start;
        for (Span span : spans) {
            int from = Math.max(at, span.start());
            if (from < span.end()) {
                line = line.plus(text.substring(at, from))
                        .plus("【" + text.substring(from, span.end()) + "】", Tone.FLAGGED);
                at = span.end();
            }
        }
        line = line.plus(text.substring(at, end).stripTrailing());
        return end < text.length() && ENDS.indexOf(text.charAt(end - 1)) < 0 ? line.plus("……") : line;
    }
}
