package io.complaintrules.facts;

import io.complaintrules.law.Authority;
import io.complaintrules.law.LawBook;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Two bodies that could take the complaint, of which one no longer does once the other has accepted the dispute.
 *
 * @param by id of the body that accepts
 * @param closed id of the body whose forum that shuts
 */
public record Shutting(String by, String closed) {
    /**
     * Returns whose acceptance shuts whom among the bodies of one complaint.
     *
     * @param forums the bodies that could take one of the matters
     * @param law what the acceptance of each shuts
     */
    public static List<Shutting> among(List<Forum> forums, LawBook law) {
        Set<String> bodies = new HashSet<>();
        forums.forEach(forum -> bodies.add(forum.authority()));
        List<Shutting> all = new ArrayList<>();
        for (String by : bodies) {
            for (Authority.Shuts shuts : law.authority(by).shuts()) {
                if (bodies.contains(shuts.body())) {
                    all.add(new Shutting(by, shuts.body()));
                }
            }
        }
        return all;
    }
}
