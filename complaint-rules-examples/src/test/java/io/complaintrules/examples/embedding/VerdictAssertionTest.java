package io.complaintrules.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import io.complaintrules.ComplaintRules;
import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.PriorComplaint;
import io.complaintrules.complaint.Respondent;
import io.complaintrules.complaint.RespondentKind;
import io.complaintrules.complaint.YesNo;
import io.complaintrules.verdict.Status;
import io.complaintrules.verdict.Verdict;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** How an application tests what it relies on: build a complaint, assert on the verdict. */
class VerdictAssertionTest {
    private static final ComplaintRules RULES = ComplaintRules.standard();

    @Test
    void who_has_not_complained_to_the_carrier_has_to_do_that_first() {
        Complaint complaint = Complaint.builder()
                .filedOn(LocalDate.of(2026, 11, 23))
                .text("2026年10月8日账单多出一项198元的业务，我没有办理过。请求退还198元。")
                .respondent(new Respondent("某移动通信公司", RespondentKind.CARRIER, "浙江", null))
                .matters("charge-dispute")
                .priorComplaint(PriorComplaint.builder().made(YesNo.NO).build())
                .build();

        Verdict verdict = RULES.assess(complaint);

        assertThat(verdict.jurisdiction().recommended()).isEqualTo("miit-appeal");
        assertThat(verdict.jurisdiction().order()).startsWith("company");
        assertThat(verdict.outcome().status()).isEqualTo(Status.WAIT);
    }
}
