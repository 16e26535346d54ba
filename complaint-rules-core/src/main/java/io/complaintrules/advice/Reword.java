package io.complaintrules.advice;

import io.complaintrules.complaint.Complaint;
import io.complaintrules.law.LawBook;
import io.complaintrules.verdict.LanguageReview.Flag;
import io.complaintrules.verdict.Verdict;
import java.util.List;

/**
 * Puts the neutral wording in the place of every flagged one, or takes the flagged one out where there is none. A clause that is
 * flagged as a whole stays: it holds facts, and only the person can say them in other words.
 */
public record Reword() implements Patch {

    @Override
    public Complaint applyTo(Complaint complaint, Verdict verdict, LawBook law) {
        String text = complaint.text();
        return text == null
                ? complaint
                : complaint.toBuilder()
                        .text(reworded(text, verdict.language().flags()))
                        .build();
    }

    private static String reworded(String text, List<Flag> flags) {
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        for (Flag flag : flags) {
            if (flag.category().equals("heat")) {
                continue;
            }
            if (flag.start() >= at) {
                out.append(text, at, flag.start());
                if (flag.neutral() != null) {
                    out.append(flag.neutral());
                }
            }
            at = Math.max(at, flag.end());
        }
        return out.append(text, at, text.length()).toString();
    }
}
