package io.complaintrules.examples.embedding;

import io.complaintrules.ComplaintRules;
import io.complaintrules.complaint.Complaint;
import io.complaintrules.verdict.Verdict;

/** The library in ten lines. */
public final class TenLines {
    private TenLines() {}

    /**
     * Prints what the law makes of a complaint.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        ComplaintRules rules = ComplaintRules.standard();
        Complaint complaint = Complaint.builder()
                .text("2026年7月20日，手机账单多出一项198元的业务，我没有办理过。客服拒绝退费。请求退还198元。")
                .matters("charge-dispute")
                .build();
        Verdict verdict = rules.assess(complaint);
        System.out.println(verdict.outcome().headline().zh());
        System.out.println(verdict.jurisdiction().order());
        verdict.questions()
                .forEach(question -> System.out.println(question.question().zh()));
    }
}
