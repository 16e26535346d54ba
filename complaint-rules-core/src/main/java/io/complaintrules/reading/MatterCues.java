package io.complaintrules.reading;

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

    void add(Hit hit) {
        if (hit.to() > reached) {
            reached = hit.to();
            weights.merge(hit.phrase().text(), hit.phrase().weight(), Math::max);
            spans.add(new Span(hit.start(), hit.end()));
        }
    }

    /** The weights of the different phrases, summed. */
    int weight() {
        return weights.values().stream().mapToInt(Integer::intValue).sum();
    }

    List<Span> spans() {
        return spans;
    }
}
