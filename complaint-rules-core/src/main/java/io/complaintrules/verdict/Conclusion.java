package io.complaintrules.verdict;

import io.complaintrules.law.Bilingual;
import io.complaintrules.law.Deadline;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a finding adds to its area beyond its message. The join of a verdict looks at nothing else but these and the effects. */
public sealed interface Conclusion {

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
     * How a point to prove stands.
     *
     * @param point such as {@code incident} or {@code prior-complaint}
     * @param state met or not
     * @param by ids of the evidence items that meet it
     * @param wouldDo what would meet it, best first
     */
    record Point(String point, PointState state, List<String> by, List<Bilingual> wouldDo) implements Conclusion {
        /** Copies the lists. */
        public Point {
            by = List.copyOf(by);
            wouldDo = List.copyOf(wouldDo);
        }
    }

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
     * What a body wants handed in, by ids of the law data.
     *
     * @param authority id of the body
     * @param given what the complaint has
     * @param missing what it has not
     * @param open what it cannot tell
     */
    record Materials(String authority, List<String> given, List<String> missing, List<String> open)
            implements Conclusion {
        /** Copies the lists. */
        public Materials {
            given = List.copyOf(given);
            missing = List.copyOf(missing);
            open = List.copyOf(open);
        }
    }

    /**
     * The evidence index.
     *
     * @param entries its lines, in the order of the complaint
     */
    record Index(List<Entry> entries) implements Conclusion {
        /** Copies the list. */
        public Index {
            entries = List.copyOf(entries);
        }

        /**
         * One line.
         *
         * @param number place in the index, from 1
         * @param exhibit id of the item
         * @param kind what it is, where it comes from
         * @param form original, copy or printout, null when unknown
         * @param preservation how it was preserved, null when unknown
         * @param proves the points it is offered for, sorted
         * @param shows what can be seen on it, sorted
         */
        public record Entry(
                int number,
                String exhibit,
                String kind,
                @Nullable String form,
                @Nullable String preservation,
                List<String> proves,
                List<String> shows) {
            /** Copies the lists. */
            public Entry {
                proves = List.copyOf(proves);
                shows = List.copyOf(shows);
            }
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
     * How a head of claim stands. Never a promise of an amount.
     *
     * @param head such as {@code direct} or {@code treble}
     * @param eligibility whether the law opens it
     * @param claimed sum asked for, in yuan, null when none was named
     * @param supported sum that evidence items stand behind, in yuan, null when it cannot be told
     * @param statutory sum that a formula of the law gives, in yuan, null when the law has no formula
     * @param formula the formula with its numbers, null when there is none
     * @param burden who has to prove what, and to which standard
     * @param reasons why it is closed, or what it is still open on; empty when it is open
     * @param forums ids of the bodies that can award it
     * @param mediators ids of bodies on the way that can only mediate it
     */
    record Head(
            String head,
            Eligibility eligibility,
            @Nullable BigDecimal claimed,
            @Nullable BigDecimal supported,
            @Nullable BigDecimal statutory,
            @Nullable String formula,
            Bilingual burden,
            List<Bilingual> reasons,
            List<String> forums,
            List<String> mediators)
            implements Conclusion {
        /** Copies the lists. */
        public Head {
            reasons = List.copyOf(reasons);
            mediators = List.copyOf(mediators);
            forums = List.copyOf(forums);
        }
    }

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
