package io.complaintrules.facts;

import io.complaintrules.law.Authority;
import io.complaintrules.law.LawBook;
import io.complaintrules.law.Norm;
import java.util.ArrayList;
import java.util.List;

/**
 * Two bodies that could take the complaint, of which one no longer does once the other has accepted the dispute.
 *
 * @param by id of the body that accepts
 * @param closed id of the body whose forum that shuts
 * @param norm what the entry of the body that accepts says of it
 */
public record Shutting(String by, String closed, Norm norm) {
    /**
     * Returns whose acceptance shuts whom among the bodies of one complaint.
     *
     * @param forums the bodies that could take one of the matters
     * @param law what the acceptance of each shuts
     */
    public static List<Shutting> among(List<Forum> forums, LawBook law) {
        List<String> bodies = new ArrayList<>(forums.size());
        for (Forum forum : forums) {
            if (!bodies.contains(forum.authority())) {
                bodies.add(forum.authority());
            }
        }
        List<Shutting> all = new ArrayList<>();
        for (String by : bodies) {
            for (Authority.Shuts shuts : law.authority(by).shuts()) {
                if (bodies.contains(shuts.body())) {
                    all.add(new Shutting(by, shuts.body(), shuts.norm()));
                }
            }
        }
        return all;
    }
}
