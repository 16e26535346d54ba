package io.complaintrules.reading.tone;

import io.complaintrules.facts.Danger;
import io.complaintrules.reading.lexicon.Hit;
import io.complaintrules.reading.lexicon.HitIndex;
import io.complaintrules.reading.lexicon.HitList;
import io.complaintrules.verdict.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds what the text tells of danger to somebody: phrases of the lexicon's category {@code danger}, by kind. A phrase of
 * full weight tells it alone; weaker signs of one kind add up, each line of the lexicon once. What says that it is played or
 * over weighs below zero.
 */
public final class DangerReader {
    private static final String DANGER = "danger";

    /** What the signs of a kind have to weigh together: as much as one phrase that tells it alone. */
    private static final int ENOUGH = 9;

    private DangerReader() {}

    /** Returns the words that tell of each kind of danger, by the kind's id and by place. */
    public static Map<String, List<Hit>> read(HitList hits) {
        HitIndex signs = hits.of(DANGER);
        if (signs.isEmpty()) {
            return Map.of();
        }
        Map<String, List<Hit>> kinds = new TreeMap<>();
        for (Hit hit : signs) {
            kinds.computeIfAbsent(String.valueOf(hit.phrase().value()), kind -> new ArrayList<>())
                    .add(hit);
        }
        kinds.values().removeIf(told -> weight(told) < ENOUGH);
        kinds.values().forEach(told -> told.removeIf(sign -> sign.phrase().weight() < 0));
        return kinds;
    }

    /** Returns the words that tell of these kinds of danger, found by place. */
    static HitIndex telling(HitList hits, Map<String, List<Hit>> kinds) {
        return kinds.isEmpty()
                ? HitIndex.NONE
                : hits.of(DANGER)
                        .where(phrase -> phrase.weight() >= 0 && kinds.containsKey(String.valueOf(phrase.value())));
    }

    /** Returns one danger for each kind, in the order of their ids; words that overlap are one stretch. */
    public static List<Danger> dangers(Map<String, List<Hit>> kinds) {
        List<Danger> dangers = new ArrayList<>(kinds.size());
        kinds.forEach((kind, told) -> dangers.add(new Danger(kind, spans(told))));
        return dangers;
    }

    private static int weight(List<Hit> told) {
        Set<String> lines = new HashSet<>();
        int sum = 0;
        for (Hit hit : told) {
            sum += lines.add(hit.phrase().at()) ? hit.phrase().weight() : 0;
        }
        return sum;
    }

    private static List<Span> spans(List<Hit> told) {
        List<Span> spans = new ArrayList<>(told.size());
        for (Hit hit : told) {
            int last = spans.size() - 1;
            if (last >= 0 && hit.start() < spans.get(last).end()) {
                Span before = spans.get(last);
                spans.set(last, new Span(before.start(), Math.max(before.end(), hit.end())));
            } else {
                spans.add(new Span(hit.start(), hit.end()));
            }
        }
        return spans;
    }
}
