package io.complaintrules.reading.matter;

import io.complaintrules.facts.CueRole;
import io.complaintrules.reading.lexicon.Hit;
import io.complaintrules.reading.text.Clauses;
import io.complaintrules.reading.text.NormalForm;
import io.complaintrules.verdict.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What speaks for one matter. Hits come by place, the longer first; one inside another says nothing new. A thing and an event
 * count only where they stand close together in one sentence.
 */
final class MatterCues {
    private static final int NEAR = 18;
    private static final int REACH = 64;
    private static final Set<CueRole> ALONE = EnumSet.of(CueRole.WHOLE, CueRole.TOPIC);

    /** What a declared matter, or one that is usual, has to show: nothing. */
    static final MatterCues NONE = new MatterCues(Map.of(), EnumSet.noneOf(CueRole.class), List.of());

    private final Map<String, Integer> weights;
    private final Set<CueRole> roles;
    private final List<Span> spans;

    private MatterCues(Map<String, Integer> weights, Set<CueRole> roles, List<Span> spans) {
        this.weights = weights;
        this.roles = roles;
        this.spans = spans;
    }

    static MatterCues of(List<Hit> hits, NormalForm form) {
        MatterCues cues = NONE;
        int reached = 0;
        for (int i = 0; i < hits.size(); i++) {
            Hit hit = hits.get(i);
            if (hit.to() > reached && (ALONE.contains(hit.phrase().role()) || isPaired(i, hits, form))) {
                reached = hit.to();
                cues = cues == NONE
                        ? new MatterCues(new HashMap<>(4), EnumSet.noneOf(CueRole.class), new ArrayList<>(4))
                        : cues;
                cues.count(hit);
            }
        }
        return cues;
    }

    private void count(Hit hit) {
        weights.merge(hit.phrase().text(), hit.phrase().weight(), Math::max);
        roles.add(hit.phrase().role());
        spans.add(new Span(hit.start(), hit.end()));
    }

    private static boolean isPaired(int place, List<Hit> hits, NormalForm form) {
        Hit hit = hits.get(place);
        for (int i = place - 1; i >= 0 && hit.from() - hits.get(i).from() <= REACH; i--) {
            if (pairs(hit, hits.get(i), form)) {
                return true;
            }
        }
        for (int i = place + 1; i < hits.size() && hits.get(i).from() - hit.to() <= NEAR; i++) {
            if (pairs(hit, hits.get(i), form)) {
                return true;
            }
        }
        return false;
    }

    private static boolean pairs(Hit hit, Hit other, NormalForm form) {
        boolean thing = hit.phrase().role() == CueRole.THING;
        boolean fits =
                switch (other.phrase().role()) {
                    case THING, TOPIC -> !thing;
                    case EVENT, REQUEST -> thing;
                    case WHOLE -> false;
                };
        return fits && isNear(form, hit, other);
    }

    private static boolean isNear(NormalForm form, Hit one, Hit other) {
        int from = Math.min(one.to(), other.to());
        int to = Math.max(one.from(), other.from());
        return to >= from && to - from <= NEAR && Clauses.sentenceEnd(form, from, NEAR) >= to;
    }

    /** The weights of the different phrases, summed. */
    int weight() {
        int sum = 0;
        for (int weight : weights.values()) {
            sum += weight;
        }
        return sum;
    }

    /** How many different phrases there are. */
    int words() {
        return weights.size();
    }

    Set<CueRole> roles() {
        return Set.of(roles.toArray(CueRole[]::new));
    }

    /** Whether the text says what happened to what: in one phrase, or in two close together. */
    boolean isTold() {
        return CueRole.tell(roles);
    }

    List<Span> spans() {
        return spans;
    }
}
