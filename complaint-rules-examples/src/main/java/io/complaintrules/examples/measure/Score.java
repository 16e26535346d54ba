package io.complaintrules.examples.measure;

import io.complaintrules.verdict.Verdict;
import java.util.List;

/** The figures over a labelled set and the rows that were missed. For one thread at a time. */
public sealed interface Score permits WordingScore, DetailScore, OwnerScore {

    /** Takes a row into account; returns false, and takes nothing, when it is of another kind. */
    boolean add(Row row, Verdict verdict);

    /** The figures over the rows so far, of which there is at least one. */
    List<Figure> figures();

    /** The rows so far on which the reading differs from the label, in their order. */
    List<Miss> misses();

    /** The score for rows of one kind, without any row. */
    static Score forRowsLike(Row row) {
        if (row instanceof Row.Wording) {
            return new WordingScore();
        }
        return row instanceof Row.Details ? new DetailScore() : new OwnerScore();
    }
}
