package io.complaintrules.advice;

import io.complaintrules.complaint.Complaint;
import io.complaintrules.law.LawBook;
import io.complaintrules.verdict.Narrative;
import io.complaintrules.verdict.Verdict;

/** Puts the complaint's text into other words, as a draft would. */
public record Reword() implements Patch {

    @Override
    public Complaint applyTo(Complaint complaint, Verdict verdict, LawBook law) {
        String text = complaint.text();
        Narrative narrative = verdict.narrative();
        if (text == null || narrative == null) {
            return complaint;
        }
        return complaint.toBuilder()
                .text(Rewording.text(
                        Rewording.of(text, narrative, verdict.language().flags(), null)))
                .build();
    }
}
