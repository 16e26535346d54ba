package io.complaintrules.reading.tone;

import io.complaintrules.facts.Danger;
import io.complaintrules.reading.lexicon.Hit;
import io.complaintrules.verdict.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds what the text tells of danger to somebody: the phrases of the lexicon's category {@code danger}, by kind. */
public final class DangerReader {
    static final String DANGER = "danger";

    private DangerReader() {}

    /** Returns one danger for each kind, in the order of their ids. */
    public static List<Danger> read(List<Hit> hits) {
        Map<String, List<Span>> kinds = new TreeMap<>();
        for (Hit hit : hits) {
            if (hit.category().equals(DANGER)) {
                kinds.computeIfAbsent(String.valueOf(hit.phrase().value()), kind -> new ArrayList<>())
                        .add(new Span(hit.start(), hit.end()));
            }
        }
        List<Danger> dangers = new ArrayList<>(kinds.size());
        kinds.forEach((kind, spans) -> dangers.add(new Danger(kind, spans)));
        return dangers;
    }
}
