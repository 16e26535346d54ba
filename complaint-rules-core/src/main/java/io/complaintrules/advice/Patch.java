package io.complaintrules.advice;

import io.complaintrules.complaint.Complaint;
import io.complaintrules.verdict.Verdict;
import java.util.Optional;

/** A change of a complaint that can be tried. Immutable and thread-safe. */
public sealed interface Patch permits Fill, Reword, ComplainFirst, DateIt {

    /**
     * Returns the complaint as it would be after the change.
     *
     * @param complaint the complaint as it is
     * @param verdict what was found about it
     */
    Complaint applyTo(Complaint complaint, Verdict verdict);

    /**
     * Returns the patch with an id, as a rule names it in {@code @patch}: {@code fill:} and a field, {@code reword}, {@code date-it}, or
     * {@code complain-first}.
     *
     * @param id the id
     * @return the patch, empty when there is none of that name
     */
    static Optional<Patch> of(String id) {
        if (id.startsWith("fill:")) {
            return Fill.of(id.substring("fill:".length()));
        }
        return switch (id) {
            case "reword" -> Optional.of(new Reword());
            case "complain-first" -> Optional.of(new ComplainFirst());
            case "date-it" -> Optional.of(new DateIt());
            default -> Optional.empty();
        };
    }
}
