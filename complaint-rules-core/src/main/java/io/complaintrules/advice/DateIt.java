package io.complaintrules.advice;

import io.complaintrules.complaint.Complaint;
import io.complaintrules.law.LawBook;
import io.complaintrules.verdict.Governs;
import io.complaintrules.verdict.Verdict;

/** Dates the complaint with the day on which it was assessed. */
public record DateIt() implements Patch {

    @Override
    public Complaint applyTo(Complaint complaint, Verdict verdict, LawBook law) {
        return complaint.toBuilder()
                .filedOn(verdict.receipt().dates().get(Governs.FILING))
                .build();
    }
}
