package io.complaintrules.report;

import java.util.ArrayList;
import java.util.List;

/** Text on one line before wrapping, in runs of one tone each. */
record Inline(List<Run> runs) {
    static final Inline EMPTY = new Inline(List.of());

    Inline {
        runs = List.copyOf(runs);
    }

    record Run(String text, Tone tone) {}

    static Inline of(String text) {
        return EMPTY.plus(text);
    }

    Inline plus(String text) {
        return plus(text, Tone.PLAIN);
    }

    Inline plus(String text, Tone tone) {
        if (text.isEmpty()) {
            return this;
        }
        List<Run> all = new ArrayList<>(runs);
        all.add(new Run(SafeText.of(text), tone));
        return new Inline(all);
    }

    Inline plus(Inline more) {
        List<Run> all = new ArrayList<>(runs);
        all.addAll(more.runs);
        return new Inline(all);
    }
}
