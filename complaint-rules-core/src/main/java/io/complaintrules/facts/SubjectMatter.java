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
public record SubjectMatter(Matter matter, Case of) {
    /** Returns the bodies that own this kind of matter, as forums; those of the leading matter come before all others. */
    public List<Forum> forums() {
        int rank = matter.leading() ? 0 : 100;
        List<Forum> forums = new ArrayList<>(1 + matter.also().size());
        forums.add(forum(matter.primary(), level(matter.primary()), rank));
        for (String other : matter.also()) {
            rank += 10;
            forums.add(forum(other, level(other), rank));
        }
        return forums;
    }

    /**
     * Returns a body that could take this matter.
     *
     * @param authority id of the body
     * @param level how sure its competence is
     * @param rank place among all forums of this complaint; lower comes first
     */
    public Forum forum(String authority, Competence level, int rank) {
        return new Forum(authority, matter.id(), level, rank, of.topic().emergency());
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
