package io.complaintrules.advice;

import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.FieldPath;
import io.complaintrules.law.LawBook;
import io.complaintrules.verdict.Verdict;

/**
 * Writes down something that only has to be written down. The value tried is the stand-in that the law data give for the field: what
 * matters is that there is one. A field without stand-in stays empty.
 *
 * @param field path of the field, such as {@code complainant.postcode}
 */
public record Fill(String field) implements Patch {

    @Override
    public Complaint applyTo(Complaint complaint, Verdict verdict, LawBook law) {
        String standIn =
                law.findQuestion(field).map(question -> question.standIn()).orElse(null);
        return standIn == null ? complaint : FieldPath.with(complaint, field, standIn);
    }
}
