package io.complaintrules.facts;

import io.complaintrules.verdict.Competence;
import io.complaintrules.verdict.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a complaint is about, and who owns that kind of matter according to the law data.
 *
 * @param id as in {@code law/matters.yaml}
 * @param family such as {@code telecom}, {@code internet}, {@code payment} or {@code crime}
 * @param charge true when five months, not two years, bound it before an appeal body (Order 35 art. 11(1))
 * @param emergency true when something has to be done before anything is filed
 * @param strength how clearly the text speaks for it; higher is clearer
 * @param declared true when the caller named it, false when it was read
 * @param leading true for the one matter that decides the recommendation
 * @param primary id of the body that owns it for this kind of respondent
 * @param also ids of other bodies that could take it, best first
 * @param spans the words that speak for it
 */
public record Matter(
        String id,
        String family,
        boolean charge,
        boolean emergency,
        int strength,
        boolean declared,
        boolean leading,
        String primary,
        List<String> also,
        List<Span> spans) {
    private static final Set<String> CARRIER_MATTERS = Set.of("telecom", "spam");

    /** Copies the lists. */
    public Matter {
        also = List.copyOf(also);
        spans = List.copyOf(spans);
    }

    /**
     * Returns the bodies that could take this matter, as doors; those of the leading matter come before all others.
     *
     * @param respondent against whom
     */
    public List<Door> doors(RespondentFacts respondent) {
        int rank = leading ? 0 : 100;
        List<Door> doors = new ArrayList<>();
        doors.add(new Door(primary, id, level(primary, respondent), rank));
        for (String other : also) {
            rank += 10;
            doors.add(new Door(other, id, level(other, respondent), rank));
        }
        return doors;
    }

    /** Order 35 speaks of telecom service; that online services belong there as value-added business can be argued. */
    private Competence level(String authority, RespondentFacts respondent) {
        boolean carriers =
                respondent.isCarrier() || (CARRIER_MATTERS.contains(family) && !respondent.isOnlineService());
        return authority.equals("miit-appeal") && !carriers ? Competence.ARGUABLE : Competence.COMPETENT;
    }
}
