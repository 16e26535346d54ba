package io.complaintrules.complaint;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Complaints for tests. Nobody in them exists. */
public final class Complaints {
    private Complaints() {}

    /** A valid complaint in which every field of every record is given. */
    public static Complaint complete() {
        return Complaint.builder()
                .id("PD-id")
                .filedOn(LocalDate.of(2026, 11, 23))
                .text("PD-text 10月8日微信号被永久封禁，“申诉”两次均被拒绝。\n请求解封！")
                .product("PD-product")
                .channel("PD-channel")
                .complainant(Complainant.builder()
                        .name("PD-甲某某")
                        .identity(Identity.VERIFIED)
                        .phone("PD-10000000000")
                        .email("PD-nobody@example.com")
                        .address("PD-某省某市某路1号")
                        .postcode("PD-000000")
                        .capacity(Capacity.CONSUMER)
                        .standing(Standing.OWN)
                        .age(34)
                        .build())
                .respondent(new Respondent("PD-某公司", RespondentKind.INTERNET_SERVICE, "PD-广东", "PD-深圳某路2号"))
                .matters("PD-account-ban", "PD-matter")
                .incident(new Incident(LocalDate.of(2026, 10, 8), LocalDate.of(2026, 10, 9), true, "PD-place"))
                .transaction(new Transaction(new BigDecimal("648.50"), LocalDate.of(2026, 9, 1), "PD-order"))
                .priorComplaint(PriorComplaint.builder()
                        .made(YesNo.YES)
                        .madeOn(LocalDate.of(2026, 10, 10))
                        .reference("PD-reference")
                        .reply(Reply.UNSATISFACTORY)
                        .repliedOn(LocalDate.of(2026, 10, 20))
                        .build())
                .proceedings(new Proceeding("PD-forum", ProceedingStatus.CLOSED, LocalDate.of(2026, 11, 1)))
                .settlement(new Settlement(true, false))
                .requests(new Request(RequestKind.REFUND, new BigDecimal("648.50")), Request.of(RequestKind.EXPLAIN))
                .losses(Loss.of(LossHead.DIRECT, new BigDecimal("648.50"), "PD-E1"))
                .evidence(Evidence.builder()
                        .id("PD-E1")
                        .kind(EvidenceKind.SCREENSHOT)
                        .capturedOn(LocalDate.of(2026, 10, 9))
                        .form(EvidenceForm.ORIGINAL)
                        .preservation(Preservation.TIMESTAMP)
                        .shows(Shows.ACCOUNT, Shows.TIME)
                        .proves(Proves.INCIDENT, Proves.LOSS)
                        .build())
                .build();
    }
}
