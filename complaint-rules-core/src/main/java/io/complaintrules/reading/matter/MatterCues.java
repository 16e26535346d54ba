package io.complaintrules.reading.matter;

import io.complaintrules.facts.CueRole;
import io.complaintrules.reading.lexicon.Hit;
import io.complaintrules.reading.lexicon.HitIndex;
import io.complaintrules.reading.lexicon.Phrase;
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
    static final MatterCues NONE = new MatterCues();

    private final Map<String, Integer> weights = new HashMap<>(4);
    private final Set<CueRole> roles = EnumSet.noneOf(CueRole.class);
    private final List<Span> spans = new ArrayList<>(4);
    private int reached;

    static MatterCues of(HitIndex hits, NormalForm form) {
        MatterCues cues = NONE;
        boolean things = hasOneOf(hits, CueRole.THING, CueRole.TOPIC);
        boolean events = hasOneOf(hits, CueRole.EVENT, CueRole.REQUEST);
        for (int i = 0; i < hits.size(); i++) {
            if (hits.to(i) > cues.reached
                    && (ALONE.contains(hits.role(i)) || (things && events && isPaired(i, hits, form)))) {
                cues = cues == NONE ? new MatterCues() : cues;
                cues.count(hits.phrase(i), hits.start(i), hits.end(i), hits.to(i));
            }
        }
        return cues;
    }

    private static boolean hasOneOf(HitIndex hits, CueRole one, CueRole other) {
        for (int i = 0; i < hits.size(); i++) {
            if (hits.role(i) == one || hits.role(i) == other) {
                return true;
            }
        }
        return false;
    }

    /** Adds what the words that tell of a danger say, each alone. */
    void add(List<Hit> told) {
        for (Hit hit : told) {
            if (hit.to() > reached && ALONE.contains(hit.phrase().role())) {
                count(hit.phrase(), hit.start(), hit.end(), hit.to());
            }
        }
    }

    private void count(Phrase phrase, int start, int end, int to) {
        reached = to;
        weights.merge(phrase.text(), phrase.weight(), Math::max);
        roles.add(phrase.role());
        spans.add(new Span(start, end));
    }

    private static boolean isPaired(int place, HitIndex hits, NormalForm form) {
        for (int i = place - 1; i >= 0 && hits.from(place) - hits.from(i) <= REACH; i--) {
            if (pairs(place, i, hits, form)) {
                return true;
            }
        }
        for (int i = place + 1; i < hits.size() && hits.from(i) - hits.to(place) <= NEAR; i++) {
            if (pairs(place, i, hits, form)) {
                return true;
            }
        }
        return false;
    }

    private static boolean pairs(int place, int other, HitIndex hits, NormalForm form) {
        boolean thing = hits.role(place) == CueRole.THING;
        boolean fits =
                switch (hits.role(other)) {
                    case THING, TOPIC -> !thing;
                    case EVENT, REQUEST -> thing;
                    case WHOLE -> false;
                };
        return fits && isNear(place, other, hits, form);
    }

    private static boolean isNear(int one, int other, HitIndex hits, NormalForm form) {
        int from = Math.min(hits.to(one), hits.to(other));
        int to = Math.max(hits.from(one), hits.from(other));
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
