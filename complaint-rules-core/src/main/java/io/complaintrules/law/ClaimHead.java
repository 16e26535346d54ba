package io.complaintrules.law;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A head of claim: what it is called, what opens it, by which formula it goes, who has to prove what. Immutable.
 *
 * @param id as {@code lost-benefit}
 * @param name what to call it
 * @param opening what opens it
 * @param formula how the law reckons it; of several the first that gives something holds, and with none nothing is reckoned
 * @param byDealing true where a record of the dealing stands behind the sum, false where the exhibits named with each loss do
 * @param groups ids of the groups that rules speak of, as {@code breach}
 * @param burden who has to prove what, null where that depends on more and rules say it
 */
public record ClaimHead(
        String id,
        Bilingual name,
        Opening opening,
        List<Calculation> formula,
        boolean byDealing,
        Set<String> groups,
        @Nullable Norm burden)
        implements Identified {
    /** Copies the list and the set. */
    public ClaimHead {
        formula = List.copyOf(formula);
        groups = Collections.unmodifiableSet(new TreeSet<>(groups));
    }

    /**
     * What opens a head; any of them does.
     *
     * @param loss the head of a declared loss, as {@code DIRECT}; null for none
     * @param request the kind of a request, as {@code REFUND}; null for none
     * @param below with a request: the field whose sum the request stays below; null for a request that does not
     * @param above with a request: the field whose sum the request exceeds, where one of {@code yes} is answered so; null for a
     *     request that does not
     * @param matters ids of matters
     * @param given paths of fields that are filled in at all
     * @param yes paths of fields that are answered with yes
     * @param no paths of fields that are answered with no
     */
    public record Opening(
            @Nullable String loss,
            @Nullable String request,
            @Nullable String below,
            @Nullable String above,
            List<String> matters,
            List<String> given,
            List<String> yes,
            List<String> no) {
        /** Copies the lists. */
        public Opening {
            matters = List.copyOf(matters);
            given = List.copyOf(given);
            yes = List.copyOf(yes);
            no = List.copyOf(no);
        }
    }
}
