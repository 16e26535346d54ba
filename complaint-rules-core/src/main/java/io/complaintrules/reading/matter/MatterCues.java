package io.complaintrules.reading.matter;

import io.complaintrules.reading.lexicon.Hit;
import io.complaintrules.verdict.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What speaks for one matter. Hits come by place, the longer first; one inside another says nothing new. */
final class MatterCues {
    private final Map<String, Integer> weights = new HashMap<>();
    private final List<Span> spans = new ArrayList<>();
    private int reached;
    private int sum;

    void add(Hit hit) {
        if (hit.to() > reached) {
            reached = hit.to();
            int weight = hit.phrase().weight();
            Integer before = weights.get(hit.phrase().text());
            if (before == null || before < weight) {
                weights.put(hit.phrase().text(), weight);
                sum += weight - (before == null ? 0 : before);
            }
            spans.add(new Span(hit.start(), hit.end()));
        }
    }

    /** The weights of the different phrases, summed. */
    int weight() {
        return sum;
    }

    List<Span> spans() {
        return spans;
    }
}
