package io.complaintrules.facts;

import io.complaintrules.verdict.Competence;
import java.util.ArrayList;
import java.util.List;

/**
 * A matter as it stands between the parties of this case: what decides about competence by subject.
 *
 * @param matter what it is about
 * @param of the case it is part of; a rule reaches its parts by their names, such as {@code of.respondent.onlineService}
 */
public record Subject(Matter matter, Case of) {
    /** Returns the bodies that own this kind of matter, as doors; those of the leading matter come before all others. */
    public List<Door> doors() {
        int rank = matter.leading() ? 0 : 100;
        List<Door> doors = new ArrayList<>(1 + matter.also().size());
        doors.add(door(matter.primary(), level(matter.primary()), rank));
        for (String other : matter.also()) {
            rank += 10;
            doors.add(door(other, level(other), rank));
        }
        return doors;
    }

    /**
     * Returns a body that could take this matter.
     *
     * @param authority id of the body
     * @param level how sure its competence is
     * @param rank place among all doors of this complaint; lower comes first
     */
    public Door door(String authority, Competence level, int rank) {
        return new Door(authority, matter.id(), level, rank, of.topic().emergency());
    }

    /**
     * Order 35 speaks of disputes over telecom service with a telecom operator (arts 2 and 3); that online services belong there
     * as value-added business can be argued.
     */
    private Competence level(String authority) {
        boolean carriers = of.respondent().isCarrier()
                || (matter.family().equals("telecom") && !of.respondent().isOnlineService());
        return authority.equals("miit-appeal") && !carriers ? Competence.ARGUABLE : Competence.COMPETENT;
    }
}
