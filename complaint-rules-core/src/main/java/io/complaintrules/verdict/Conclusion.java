package io.complaintrules.verdict;

import io.complaintrules.api.Internal;
import io.complaintrules.law.Deadline;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a finding adds to its area beyond its message. The join of a verdict looks at nothing else but these and the effects. */
@Internal
public sealed interface Conclusion
        permits Conclusion.Competent,
                Conclusion.Sequence,
                Conclusion.Closes,
                Conclusion.Chosen,
                Conclusion.Asks,
                Conclusion.InDanger,
                Conclusion.Flagged,
                Conclusion.Remarked,
                Conclusion.Details,
                Conclusion.Grade,
                Conclusion.Means,
                Conclusion.Decides,
                Conclusion.Index,
                Conclusion.Hinders,
                Conclusion.Dated,
                CompensationReview.Head,
                EvidenceReview.Point,
                EvidenceReview.Materials {

    /**
     * A body is, may be or is not competent for a matter.
     *
     * @param authority id of the body
     * @param matter id of the matter
     * @param level how sure
     * @param rank place of this body for this complaint; lower comes first
     */
    record Competent(String authority, String matter, Competence level, int rank) implements Conclusion {}

    /**
     * One body should be approached before another.
     *
     * @param first id of the body to approach first
     * @param then id of the body to approach afterwards
     */
    record Sequence(String first, String then) implements Conclusion {}

    /**
     * Once one body has accepted the dispute, another no longer takes it.
     *
     * @param by id of the body that accepts
     * @param closed id of the body whose door that shuts
     */
    record Closes(String by, String closed) implements Conclusion {}

    /**
     * The person means to use this contact point.
     *
     * @param contact the number or site
     * @param authority id of the body it belongs to, null when it belongs to none
     */
    record Chosen(String contact, @Nullable String authority) implements Conclusion {}

    /**
     * Something is unknown and still matters.
     *
     * @param field path of the field that would answer it, such as {@code priorComplaint.made}
     * @param bars whether the text answers it, and that answer, confirmed, shuts the bodies that the finding touches
     */
    record Asks(String field, boolean bars) implements Conclusion {}

    /**
     * Somebody may be in danger.
     *
     * @param kind id of the kind of danger
     * @param calls numbers to call
     */
    record InDanger(String kind, List<String> calls) implements Conclusion {
        /** Copies the list. */
        public InDanger {
            calls = List.copyOf(calls);
        }
    }

    /**
     * A wording to reconsider.
     *
     * @param category how it hurts
     * @param severity 1 mild, 2 strong, 3 dangerous
     * @param neutral wording to use instead, null when none fits and a fact should take its place
     */
    record Flagged(WordingCategory category, int severity, @Nullable String neutral) implements Conclusion {}

    /**
     * A remark on how the whole text speaks: no wording is to blame.
     *
     * @param category what it remarks on, such as {@code exaggeration}; {@code heat} for the tone of all of it
     */
    record Remarked(String category) implements Conclusion {}

    /**
     * Kinds of detail are given, or one is not.
     *
     * @param kinds such as {@code time} or {@code prior_contact}, sorted
     * @param given true when text or fields give them
     */
    record Details(List<String> kinds, boolean given) implements Conclusion {
        /** Copies the list. */
        public Details {
            kinds = List.copyOf(kinds);
        }
    }

    /**
     * The proof as a whole reaches at least this grade.
     *
     * @param level 0 to 5
     */
    record Grade(int level) implements Conclusion {}

    /**
     * What would show a point, in the words of the finding.
     *
     * @param point the point
     * @param rank 1 for the best means
     */
    record Means(String point, int rank) implements Conclusion {}

    /**
     * A point and a grade decide before a body.
     *
     * @param forum id of the body, or {@code treble} for what the standard of fraud asks
     * @param point the point that decides
     * @param grade the grade to aim for, 0 to 5
     */
    record Decides(String forum, String point, int grade) implements Conclusion {}

    /**
     * The evidence index.
     *
     * @param entries its lines, in the order of the complaint
     */
    record Index(List<EvidenceReview.Entry> entries) implements Conclusion {
        /** Copies the list. */
        public Index {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A head of claim is closed, or open only when something is shown.
     *
     * @param head the head
     * @param eligibility not eligible, or conditional
     * @param asks path of the field that would answer it, null when no field would
     */
    record Hinders(String head, Eligibility eligibility, @Nullable String asks) implements Conclusion {}

    /**
     * A date that matters for a route.
     *
     * @param authority id of the body
     * @param kind what happens on it
     * @param on the day, null when it falls outside the loaded calendar
     * @param rolled the day it moves to when the last day is not a working day, null when it does not move
     * @param calendar whether the holidays are known that decide it
     */
    record Dated(
            String authority,
            MilestoneKind kind,
            @Nullable LocalDate on,
            @Nullable LocalDate rolled,
            Deadline.Status calendar)
            implements Conclusion {}
}
