package io.complaintrules.verdict;

import io.complaintrules.law.Bilingual;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is proved and what is not.
 *
 * @param grade how strong it is as a whole
 * @param points how each point to prove stands, sorted by name
 * @param adequacy whether the proof is enough, body by body
 * @param materials what each body wants handed in, ticked off; sorted by body
 * @param dossier the evidence index: what each item is, what it proves, what can be seen on it
 */
public record EvidenceReview(
        EvidenceGrade grade,
        List<Point> points,
        List<Adequacy> adequacy,
        List<Materials> materials,
        List<Entry> dossier) {
    /** Copies the lists. */
    public EvidenceReview {
        points = List.copyOf(points);
        adequacy = List.copyOf(adequacy);
        materials = List.copyOf(materials);
        dossier = List.copyOf(dossier);
    }

    /**
     * Whether the proof is enough before one body.
     *
     * @param forum id of the body, or {@code treble} for what the standard of fraud asks
     * @param decisive the point that decides there
     * @param state how that point stands
     * @param aim grade to aim for
     * @param enough whether the point is met; the grade is an aim, not a condition
     */
    public record Adequacy(String forum, String decisive, PointState state, EvidenceGrade aim, boolean enough) {}

    /**
     * How a point to prove stands.
     *
     * @param point such as {@code incident} or {@code prior-complaint}
     * @param state met or not
     * @param by ids of the evidence items that meet it
     * @param wouldDo what would meet it, best first
     */
    public record Point(String point, PointState state, List<String> by, List<Bilingual> wouldDo)
            implements Conclusion {
        /** Copies the lists. */
        public Point {
            by = List.copyOf(by);
            wouldDo = List.copyOf(wouldDo);
        }
    }

    /**
     * What a body wants handed in, by ids of the law data.
     *
     * @param authority id of the body
     * @param given what the complaint has
     * @param missing what it has not
     * @param open what it cannot tell
     */
    public record Materials(String authority, List<String> given, List<String> missing, List<String> open)
            implements Conclusion {
        /** Copies the lists. */
        public Materials {
            given = List.copyOf(given);
            missing = List.copyOf(missing);
            open = List.copyOf(open);
        }
    }

    /**
     * One line of the evidence index.
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
