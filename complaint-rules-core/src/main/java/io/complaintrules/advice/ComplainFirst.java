package io.complaintrules.advice;

import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.PriorComplaint;
import io.complaintrules.complaint.Reply;
import io.complaintrules.complaint.YesNo;
import io.complaintrules.verdict.Governs;
import io.complaintrules.verdict.Verdict;
import java.time.LocalDate;

/**
 * Complains to the company on the day of filing, hears nothing, and files on the first day on which silence opens the appeal
 * (15 days, MIIT Order 35 arts 8 and 10(4)). Filing that late may run past another limit; trying it shows.
 */
public record ComplainFirst() implements Patch {
    private static final int SILENCE_DAYS = 15;

    @Override
    public Complaint applyTo(Complaint complaint, Verdict verdict) {
        LocalDate today = verdict.receipt().dates().get(Governs.FILING);
        if (today == null) {
            return complaint;
        }
        return complaint.toBuilder()
                .priorComplaint(PriorComplaint.builder()
                        .made(YesNo.YES)
                        .madeOn(today)
                        .reply(Reply.NONE)
                        .build())
                .filedOn(today.plusDays(SILENCE_DAYS + 1L))
                .build();
    }
}
