package io.complaintrules.testing;

import io.complaintrules.complaint.Capacity;
import io.complaintrules.complaint.Complainant;
import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.Evidence;
import io.complaintrules.complaint.EvidenceForm;
import io.complaintrules.complaint.EvidenceKind;
import io.complaintrules.complaint.Identity;
import io.complaintrules.complaint.Incident;
import io.complaintrules.complaint.Loss;
import io.complaintrules.complaint.LossHead;
import io.complaintrules.complaint.PriorComplaint;
import io.complaintrules.complaint.Proves;
import io.complaintrules.complaint.Reply;
import io.complaintrules.complaint.Request;
import io.complaintrules.complaint.RequestKind;
import io.complaintrules.complaint.Respondent;
import io.complaintrules.complaint.RespondentKind;
import io.complaintrules.complaint.Settlement;
import io.complaintrules.complaint.Shows;
import io.complaintrules.complaint.Standing;
import io.complaintrules.complaint.Transaction;
import io.complaintrules.complaint.YesNo;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Complaints to start a test from: take one and change with {@code toBuilder()} what the test is about. All are filed on {@link #FILED},
 * so that their verdicts change with the law and not with the calendar. Nobody in them exists. Thread-safe.
 */
public final class SampleComplaints {
    /** The day on which all of them are filed. */
    public static final LocalDate FILED = LocalDate.of(2026, 11, 23);

    private SampleComplaints() {}

    /** A carrier charged for what nobody ordered, answered, and would not pay back: complete, and ready to file. */
    public static Complaint chargeDispute() {
        LocalDate day = LocalDate.of(2026, 9, 20);
        BigDecimal sum = new BigDecimal("198.00");
        return person().id("sample-charge-dispute")
                .text("2026年9月20日，我的手机账单多出一项“视听包”，收费198元，我没有办理过。9月22日我打运营商客服热线投诉，"
                        + "工单号GD-1；9月28日客服答复是本人开通，不同意退费。请求退还198元。")
                .respondent(Respondent.builder()
                        .name("某移动通信公司")
                        .kind(RespondentKind.CARRIER)
                        .province("浙江")
                        .address("浙江省某市示例路100号")
                        .build())
                .incident(Incident.builder()
                        .occurredOn(day)
                        .discoveredOn(day)
                        .ongoing(false)
                        .build())
                .transaction(Transaction.of(sum, day))
                .priorComplaint(refused(LocalDate.of(2026, 9, 22), LocalDate.of(2026, 9, 28)))
                .requests(Request.builder().kind(RequestKind.REFUND).amount(sum).build())
                .losses(Loss.of(LossHead.DIRECT, sum, "E1"))
                .evidence(
                        original("E1", EvidenceKind.INVOICE)
                                .proves(Proves.INCIDENT, Proves.TRANSACTION, Proves.LOSS)
                                .build(),
                        original("E2", EvidenceKind.RECORDING)
                                .proves(Proves.PRIOR_COMPLAINT, Proves.ANSWER)
                                .build())
                .build();
    }

    /** The same dispute, and the company has not been asked yet. */
    public static Complaint notYetComplained() {
        return chargeDispute().toBuilder()
                .id("sample-not-yet-complained")
                .text("2026年9月20日，我的手机账单多出一项“视听包”，收费198元，我没有办理过。请求退还198元。")
                .priorComplaint(PriorComplaint.builder().made(YesNo.NO).build())
                .evidence(List.of(original("E1", EvidenceKind.INVOICE)
                        .proves(Proves.INCIDENT, Proves.TRANSACTION, Proves.LOSS)
                        .build()))
                .build();
    }

    /** A social network shut an account and gave no reason. */
    public static Complaint accountBan() {
        LocalDate day = LocalDate.of(2026, 10, 12);
        return person().id("sample-account-ban")
                .text("2026年10月12日我登录某社交应用，页面提示“该账号因违规已被永久封禁”，没有写明违反哪一条。"
                        + "10月14日我在应用内申诉，10月16日只答复“维持处理”。请求解封账号，并说明依据。")
                .respondent(Respondent.of("某网络公司", RespondentKind.INTERNET_SERVICE))
                .incident(Incident.builder()
                        .occurredOn(day)
                        .discoveredOn(day)
                        .ongoing(true)
                        .build())
                .priorComplaint(refused(LocalDate.of(2026, 10, 14), LocalDate.of(2026, 10, 16)))
                .requests(Request.of(RequestKind.RESTORE_SERVICE), Request.of(RequestKind.EXPLAIN))
                .evidence(original("E1", EvidenceKind.SCREENSHOT)
                        .proves(Proves.INCIDENT)
                        .build())
                .build();
    }

    /** Only a text, and an angry one: no date, no sum, no company. */
    public static Complaint angryText() {
        return Complaint.builder()
                .id("sample-angry-text")
                .filedOn(FILED)
                .text("你们这群骗子，黑心公司！客服全是垃圾！再不给我说法我就天天去你们公司门口拉横幅，让你们老板身败名裂！")
                .build();
    }

    private static Complaint.Builder person() {
        return Complaint.builder()
                .filedOn(FILED)
                .complainant(Complainant.builder()
                        .name("钱某某")
                        .identity(Identity.VERIFIED)
                        .phone("10000000000")
                        .address("某省某市示例路1号")
                        .postcode("000000")
                        .capacity(Capacity.CONSUMER)
                        .standing(Standing.OWN)
                        .build())
                .proceedings(List.of())
                .settlement(Settlement.builder().reached(false).build());
    }

    private static PriorComplaint refused(LocalDate madeOn, LocalDate repliedOn) {
        return PriorComplaint.builder()
                .made(YesNo.YES)
                .madeOn(madeOn)
                .reference("GD-1")
                .reply(Reply.UNSATISFACTORY)
                .repliedOn(repliedOn)
                .build();
    }

    private static Evidence.Builder original(String id, EvidenceKind kind) {
        return Evidence.builder()
                .id(id)
                .kind(kind)
                .form(EvidenceForm.ORIGINAL)
                .shows(Shows.ACCOUNT, Shows.TIME, Shows.AMOUNT, Shows.RESPONDENT, Shows.CONTENT);
    }
}
