package io.complaintrules.facts;

import io.complaintrules.law.Authority;
import io.complaintrules.law.Family;
import io.complaintrules.law.LawBook;
import io.complaintrules.law.Occasion;
import io.complaintrules.law.Seat;
import io.complaintrules.verdict.Competence;
import java.util.List;
import java.util.Objects;

/**
 * A body that the law data name for a matter; whether it is open in this case is for rules of the first stratum to say.
 *
 * @param authority id of the body
 * @param seat what sort of body it is
 * @param occasion on which occasion it is open
 * @param competence how sure its competence is by the law data
 * @param rank place among all forums of this complaint; lower comes first
 * @param carriers whether the matter is about services of carriers
 * @param matter id of the matter
 * @param of the case it is part of; a rule reaches its parts by their names, such as {@code of.respondent.onlineService}
 */
public record CandidateForum(
        String authority,
        Seat seat,
        Occasion occasion,
        Competence competence,
        int rank,
        boolean carriers,
        String matter,
        Case of) {
    private static final int STEP = 10;
    private static final int BEHIND_THE_LEADING = 100;

    /**
     * Adds the bodies that own a matter, those of the leading matter before all others, and what else its family leads the
     * leading matter to.
     *
     * @param subject the matter and its case
     * @param law bodies and families
     * @param to where they are added
     */
    public static void addAll(SubjectMatter subject, LawBook law, List<Object> to) {
        Matter matter = subject.matter();
        Family family = law.family(matter.family());
        int rank = matter.leading() ? 0 : BEHIND_THE_LEADING;
        to.add(of(subject, family, law.authority(matter.primary()), Occasion.OWNER, Competence.COMPETENT, rank));
        for (String owner : matter.also()) {
            rank += STEP;
            to.add(of(subject, family, law.authority(owner), Occasion.OWNER, Competence.COMPETENT, rank));
        }
        for (Family.Way way : matter.leading() ? family.forums() : List.<Family.Way>of()) {
            if (!way.body().equals(matter.primary()) && !matter.also().contains(way.body())) {
                Authority body = law.authority(way.body());
                Competence sure = way.arguable() ? Competence.ARGUABLE : Competence.COMPETENT;
                to.add(of(subject, family, body, way.when(), sure, Objects.requireNonNull(body.rank())));
            }
        }
    }

    private static CandidateForum of(
            SubjectMatter subject, Family family, Authority body, Occasion occasion, Competence sure, int rank) {
        return new CandidateForum(
                body.id(),
                body.seat(),
                occasion,
                sure,
                rank,
                family.carriers(),
                subject.matter().id(),
                subject.of());
    }

    /** Returns it as a body that could take the matter, as sure as the law data say. */
    public Forum forum() {
        return forum(competence);
    }

    /**
     * Returns it as a body that could take the matter.
     *
     * @param sure how sure its competence is in this case
     */
    public Forum forum(Competence sure) {
        return new Forum(authority, matter, sure, rank, of.topic().emergency());
    }
}
