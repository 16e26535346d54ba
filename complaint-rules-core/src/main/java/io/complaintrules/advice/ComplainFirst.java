package io.complaintrules.advice;

import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.PriorComplaint;
import io.complaintrules.complaint.Reply;
import io.complaintrules.complaint.YesNo;
import io.complaintrules.law.Authority;
import io.complaintrules.law.Deadline;
import io.complaintrules.law.LawBook;
import io.complaintrules.law.Seat;
import io.complaintrules.verdict.Governs;
import io.complaintrules.verdict.Verdict;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Complains to the company on the day of filing, hears nothing, and files on the first day on which silence opens the next way: the day
 * after the company's period to answer, which the law data give and the calendar moves (MIIT Order 35 arts 8 and 10(4)). Without a
 * holiday table for that time nothing is promised. Filing that late may run past another limit; trying it shows.
 */
public record ComplainFirst() implements Patch {

    @Override
    public Complaint applyTo(Complaint complaint, Verdict verdict, LawBook law) {
        LocalDate today = verdict.receipt().dates().get(Governs.FILING);
        LocalDate last = today == null ? null : lastDay(law, today);
        if (last == null) {
            return complaint;
        }
        return complaint.toBuilder()
                .priorComplaint(PriorComplaint.builder()
                        .made(YesNo.YES)
                        .madeOn(today)
                        .reply(Reply.NONE)
                        .build())
                .filedOn(last.plusDays(1))
                .build();
    }

    /** The last day on which the company may answer. */
    private static @Nullable LocalDate lastDay(LawBook law, LocalDate today) {
        String period = law.authorities().stream()
                .filter(body -> body.seat() == Seat.COMPANY)
                .map(Authority::decides)
                .findFirst()
                .orElse(null);
        Deadline end = period == null ? null : law.deadline(period, today);
        return end == null ? null : end.rolled();
    }
}
