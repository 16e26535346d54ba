package io.complaintrules.facts;

import io.complaintrules.verdict.Competence;

/**
 * A matter as it stands between the parties of this case: what decides about competence by subject.
 *
 * @param matter what it is about
 * @param of the case it is part of; a rule reaches its parts by their names, such as {@code of.respondent.onlineService}
 */
public record SubjectMatter(Matter matter, Case of) {
    /**
     * Returns a body that could take this matter.
     *
     * @param authority id of the body
     * @param competence how sure its competence is
     * @param rank place among all forums of this complaint; lower comes first
     */
    public Forum forum(String authority, Competence competence, int rank) {
        return new Forum(authority, matter.id(), competence, rank, of.topic().emergency());
    }
}
