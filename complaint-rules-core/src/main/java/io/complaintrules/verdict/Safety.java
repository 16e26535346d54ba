package io.complaintrules.verdict;

import io.complaintrules.law.Bilingual;
import io.complaintrules.law.HelpLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What may put somebody in danger, the writer or another, and whom to call first. It stands above all else. A program rates no
 * risk and tells nobody: {@code notice} says so. Immutable and thread-safe.
 *
 * @param concerns what the text tells of
 * @param calls numbers to call, the most urgent first
 * @param notice what a program can and cannot do; null when the law data say nothing
 */
public record Safety(List<Concern> concerns, List<HelpLine> calls, @Nullable Bilingual notice) {
    /** Copies the lists. */
    public Safety {
        concerns = List.copyOf(concerns);
        calls = List.copyOf(calls);
    }

    /**
     * One danger.
     *
     * @param kind its id in the law data
     * @param message what to do first
     * @param spans the words that tell it
     */
    public record Concern(String kind, Bilingual message, List<Span> spans) {
        /** Copies the list. */
        public Concern {
            spans = List.copyOf(spans);
        }
    }
}
