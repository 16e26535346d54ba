package io.complaintrules.facts;

import io.complaintrules.law.Authority;
import io.complaintrules.law.Family;
import io.complaintrules.law.LawBook;
import io.complaintrules.law.Occasion;
import io.complaintrules.law.Seat;
import io.complaintrules.verdict.Competence;
import java.util.ArrayList;
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
     * Returns the bodies that own a matter, those of the leading matter before all others, and what else its family leads the
     * leading matter to.
     *
     * @param subject the matter and its case
     * @param law bodies and families
     */
    public static List<CandidateForum> of(SubjectMatter subject, LawBook law) {
        Matter matter = subject.matter();
        Family family = law.family(matter.family());
        List<CandidateForum> candidates =
                new ArrayList<>(1 + matter.also().size() + family.forums().size());
        int rank = matter.leading() ? 0 : BEHIND_THE_LEADING;
        candidates.add(owner(matter.primary(), rank, subject, family, law));
        for (String other : matter.also()) {
            rank += STEP;
            candidates.add(owner(other, rank, subject, family, law));
        }
        if (matter.leading()) {
            for (Family.Way way : family.forums()) {
                if (!matter.primary().equals(way.body()) && !matter.also().contains(way.body())) {
                    candidates.add(way(way, subject, family, law));
                }
            }
        }
        return candidates;
    }

    private static CandidateForum owner(String id, int rank, SubjectMatter subject, Family family, LawBook law) {
        return new CandidateForum(
                id,
                law.authority(id).seat(),
                Occasion.OWNER,
                Competence.COMPETENT,
                rank,
                family.carriers(),
                subject.matter().id(),
                subject.of());
    }

    private static CandidateForum way(Family.Way way, SubjectMatter subject, Family family, LawBook law) {
        Authority body = law.authority(way.body());
        return new CandidateForum(
                body.id(),
                body.seat(),
                way.when(),
                way.arguable() ? Competence.ARGUABLE : Competence.COMPETENT,
                Objects.requireNonNull(body.rank(), body.id()),
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
