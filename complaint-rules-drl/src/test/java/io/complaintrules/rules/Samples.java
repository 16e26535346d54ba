package io.complaintrules.rules;

import io.complaintrules.complaint.Capacity;
import io.complaintrules.complaint.Complainant;
import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.Identity;
import io.complaintrules.complaint.Incident;
import io.complaintrules.complaint.PriorComplaint;
import io.complaintrules.complaint.Proceeding;
import io.complaintrules.complaint.Reply;
import io.complaintrules.complaint.Request;
import io.complaintrules.complaint.RequestKind;
import io.complaintrules.complaint.Respondent;
import io.complaintrules.complaint.RespondentKind;
import io.complaintrules.complaint.Settlement;
import io.complaintrules.complaint.Standing;
import io.complaintrules.complaint.YesNo;
import io.complaintrules.verdict.Finding;
import io.complaintrules.verdict.Milestone;
import io.complaintrules.verdict.MilestoneKind;
import io.complaintrules.verdict.Route;
import io.complaintrules.verdict.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Complaints that lack nothing, and short ways to look at their verdicts. */
final class Samples {
    static final LocalDate FILED = LocalDate.of(2026, 11, 23);
    static final LocalDate OCCURRED = LocalDate.of(2026, 7, 20);

    private Samples() {}

    /** A carrier's charges, complained of in vain: ready for an appeal. */
    static Complaint.Builder charges() {
        return complete("charge-dispute", RespondentKind.CARRIER);
    }

    /** A game or app that does not work. */
    static Complaint.Builder app() {
        return complete("app-function", RespondentKind.INTERNET_SERVICE);
    }

    static Complaint.Builder complete(String matter, RespondentKind kind) {
        return Complaint.builder()
                .filedOn(FILED)
                .matters(matter)
                .complainant(complainant(Capacity.CONSUMER))
                .respondent(new Respondent("某公司", kind, "广东", "某市某路2号"))
                .incident(new Incident(OCCURRED, OCCURRED, false, null))
                .priorComplaint(PriorComplaint.builder()
                        .made(YesNo.YES)
                        .madeOn(OCCURRED.plusDays(7))
                        .reference("1")
                        .reply(Reply.UNSATISFACTORY)
                        .repliedOn(OCCURRED.plusDays(16))
                        .build())
                .proceedings(List.of())
                .settlement(new Settlement(false, null))
                .requests(new Request(RequestKind.REFUND, BigDecimal.valueOf(198)));
    }

    static Complainant complainant(Capacity capacity) {
        return Complainant.builder()
                .name("甲")
                .identity(Identity.VERIFIED)
                .phone("10000000000")
                .address("某市某路1号")
                .postcode("100000")
                .capacity(capacity)
                .standing(Standing.OWN)
                .build();
    }

    static Complaint.Builder taken(Complaint.Builder complaint, Proceeding... by) {
        return complaint.proceedings(by);
    }

    static Verdict verdict(Complaint.Builder complaint) {
        return BundledRules.verdict(complaint.build());
    }

    static Route route(Verdict verdict, String authority) {
        return verdict.routes().stream()
                .filter(route -> route.authority().equals(authority))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no route to " + authority));
    }

    static List<String> rules(Verdict verdict) {
        return verdict.findings().stream().map(Finding::rule).distinct().toList();
    }

    static Finding finding(Verdict verdict, String rule) {
        return verdict.findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .findFirst()
                .orElseThrow(() -> new AssertionError(rule + " is silent"));
    }

    static Milestone milestone(Verdict verdict, String authority, MilestoneKind kind) {
        return verdict.timeline().stream()
                .filter(step -> step.authority().equals(authority) && step.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + kind + " of " + authority));
    }
}
