package io.complaintrules.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.PriorComplaint;
import io.complaintrules.complaint.Respondent;
import io.complaintrules.complaint.RespondentKind;
import io.complaintrules.complaint.YesNo;
import io.complaintrules.report.Language;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ComplaintDeskTest {
    private final ComplaintDesk desk = new ComplaintDesk();

    @Test
    void a_complaint_that_skips_the_company_is_not_ready() {
        Complaint early = Complaint.builder()
                .id("D-1")
                .filedOn(LocalDate.of(2026, 11, 23))
                .text("2026年10月8日账单多出一项198元的业务，我没有办理过。请求退还198元。")
                .respondent(new Respondent("某移动通信公司", RespondentKind.CARRIER, "浙江", null))
                .matters("charge-dispute")
                .priorComplaint(PriorComplaint.builder().made(YesNo.NO).build())
                .build();
        assertThat(desk.ready(early)).isFalse();
        assertThat(desk.page(early, Language.ZH)).startsWith("# 投诉 D-1：");
    }
}
