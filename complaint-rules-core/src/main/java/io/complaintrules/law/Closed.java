package io.complaintrules.law;

import io.complaintrules.api.Internal;
import java.util.Map;
import java.util.Set;

/**
 * The closed lists of the complaint and the facts that law data may name: the law stands on nothing else, so whoever loads it says what
 * there is. Immutable.
 *
 * @param choices the constants or paths of each list; a list that is left out is not checked
 */
@Internal
public record Closed(Map<String, Set<String>> choices) {
    /** Nothing is known of the lists. */
    public static final Closed NOTHING = new Closed(Map.of());

    /** The heads under which a loss is declared. */
    public static final String LOSS_HEAD = "loss head";

    /** What can be asked for. */
    public static final String REQUEST_KIND = "request kind";

    /** Kinds of evidence. */
    public static final String EVIDENCE_KIND = "evidence kind";

    /** Points that an item of evidence can be offered for. */
    public static final String POINT = "declared point";

    /** Bands of age. */
    public static final String AGE_BAND = "age band";

    /** Paths of the fields of a complaint. */
    public static final String FIELD = "complaint field";

    /** The lists of which every choice needs an entry. */
    static final Set<String> COVERED = Set.of(LOSS_HEAD, EVIDENCE_KIND, POINT);

    private static final Set<String> ALL = Set.of(LOSS_HEAD, REQUEST_KIND, EVIDENCE_KIND, POINT, AGE_BAND, FIELD);

    /** Copies the map. */
    public Closed {
        choices = Map.copyOf(choices);
    }

    boolean isUnknown(String kind) {
        return ALL.contains(kind) && !choices.containsKey(kind);
    }
}
