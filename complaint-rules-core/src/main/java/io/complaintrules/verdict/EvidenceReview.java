package io.complaintrules.verdict;

import java.util.List;

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
        List<Conclusion.Point> points,
        List<Adequacy> adequacy,
        List<Conclusion.Materials> materials,
        List<Conclusion.Index.Entry> dossier) {
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
}
