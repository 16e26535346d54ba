package io.complaintrules.advice;

import io.complaintrules.complaint.Complaint;
import io.complaintrules.law.LawBook;
import io.complaintrules.verdict.Remedy;
import io.complaintrules.verdict.Verdict;
import java.util.Optional;

/** A change of a complaint that can be tried. Immutable and thread-safe. */
public sealed interface Patch permits Fill, Reword, ComplainFirst, DateIt {

    /**
     * Returns the complaint as it would be after the change.
     *
     * @param complaint the complaint as it is
     * @param verdict what was found about it
     * @param law the law it was assessed with
     */
    Complaint applyTo(Complaint complaint, Verdict verdict, LawBook law);

    /**
     * Returns the patch with an id, as a rule names it in {@code @patch}: {@code fill:} and a field, {@code reword}, {@code date-it}, or
     * {@code complain-first}.
     *
     * @param id the id
     * @return the patch, empty when there is none of that name
     */
    static Optional<Patch> of(String id) {
        if (id.startsWith(Remedy.FILL)) {
            return Optional.of(new Fill(id.substring(Remedy.FILL.length())));
        }
        return switch (id) {
            case Remedy.REWORD -> Optional.of(new Reword());
            case Remedy.COMPLAIN_FIRST -> Optional.of(new ComplainFirst());
            case Remedy.DATE_IT -> Optional.of(new DateIt());
            default -> Optional.empty();
        };
    }
}
