package io.complaintrules.engine;

import io.complaintrules.engine.drl.Verb;
import io.complaintrules.facts.Exhibit;
import io.complaintrules.facts.FilingMaterials;
import io.complaintrules.facts.PointProof;
import io.complaintrules.facts.ProofFacts;
import io.complaintrules.law.Deadline;
import io.complaintrules.verdict.Conclusion;
import io.complaintrules.verdict.EvidenceReview;
import io.complaintrules.verdict.PointState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a rule of evidence may conclude: points to prove, what shows them, what is wanted, how strong it is. */
public sealed interface EvidenceTerms extends SharedTerms permits Raised {
    /**
     * Concludes that the proof reaches a grade.
     *
     * @param level 0 to 5
     */
    @Verb
    default Raised grade(int level) {
        return concludes(new Conclusion.Grade(level));
    }

    /** Concludes that the rule's {@code @point} has to be proved. */
    @Verb(needs = "point")
    default Raised needed() {
        return point(PointState.MISSING, List.of());
    }

    /** Concludes that the rule's {@code @point} is shown, but not enough on its own. */
    @Verb(needs = "point")
    default Raised partly() {
        return point(PointState.PARTLY, List.of());
    }

    /** Concludes that the rule's {@code @point} is shown. */
    @Verb(needs = "point")
    default Raised met() {
        return point(PointState.MET, List.of());
    }

    private Raised point(PointState state, List<String> by) {
        return concludes(new EvidenceReview.Point(point(), state, by, List.of()));
    }

    private String point() {
        return Objects.requireNonNull(rule().point(), () -> rule().id() + ": @point is missing");
    }

    /**
     * Concludes that an item may show the rule's {@code @point}: what it is offered for is not said.
     *
     * @param exhibit the item
     */
    @Verb(fills = "id", needs = "point")
    default Raised unsure(Exhibit exhibit) {
        with("id", exhibit.id());
        return point(PointState.UNKNOWN, List.of(exhibit.id()));
    }

    /**
     * Concludes that items show a point.
     *
     * @param showing the point and the items
     */
    @Verb(fills = "id")
    default Raised shows(PointProof showing) {
        return point(showing.point(), PointState.MET, showing.full());
    }

    /**
     * Concludes that items bear on a point but cannot stand alone.
     *
     * @param showing the point and the items
     */
    @Verb(fills = "id")
    default Raised showsInPart(PointProof showing) {
        return point(showing.point(), PointState.PARTLY, showing.part());
    }

    private Raised point(String point, PointState state, List<String> by) {
        return with("id", by).concludes(new EvidenceReview.Point(point, state, by, List.of()));
    }

    /**
     * Concludes that the message names what would show the rule's {@code @point}.
     *
     * @param rank 1 for the best means
     */
    @Verb(needs = "point")
    default Raised means(int rank) {
        return concludes(new Conclusion.Means(point(), rank));
    }

    /**
     * Says until when somebody must keep a record, counted by a period of the law data.
     *
     * @param rank 1 for the best means
     * @param parameter id of the period
     * @param start the day from which it runs, null when unknown
     */
    @Verb(
            ids = {"", "parameter"},
            fills = "date",
            needs = "point")
    default Raised means(int rank, String parameter, @Nullable LocalDate start) {
        Deadline end = start == null ? null : law().deadline(parameter, start);
        with("date", end == null ? "?" : end.strict());
        return means(rank);
    }

    /**
     * Concludes that the rule's {@code @point} decides before a body.
     *
     * @param forum id of the body
     * @param grade the grade to aim for
     */
    @Verb(ids = "authority", needs = "point")
    default Raised decides(String forum, int grade) {
        return concludes(new Conclusion.Decides(forum, point(), grade));
    }

    /**
     * Ticks off what a body wants; fills {@code {authority}}, {@code {given}}, {@code {missing}} and {@code {open}}.
     *
     * @param demand what the body wants
     */
    @Verb(fills = {"authority", "given", "missing", "open"})
    default Raised materials(FilingMaterials demand) {
        with("authority", law().authority(demand.authority()).name());
        return counting("given", demand.given().size())
                .counting("missing", demand.missing().size())
                .counting("open", demand.open().size())
                .concludes(new EvidenceReview.Materials(
                        demand.authority(), demand.given(), demand.missing(), demand.open()));
    }

    /**
     * Draws up the evidence index.
     *
     * @param proof the evidence
     */
    @Verb
    default Raised index(ProofFacts proof) {
        List<EvidenceReview.Entry> entries = new ArrayList<>(proof.exhibits().size());
        for (Exhibit exhibit : proof.exhibits()) {
            entries.add(exhibit.entry());
        }
        return concludes(new Conclusion.Index(entries));
    }
}
