package io.complaintrules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.complaintrules.ComplaintRules;
import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.Evidence;
import io.complaintrules.complaint.EvidenceKind;
import io.complaintrules.complaint.Fault;
import io.complaintrules.complaint.InvalidComplaintException;
import io.complaintrules.complaint.Proceeding;
import io.complaintrules.complaint.ProceedingStatus;
import io.complaintrules.complaint.Respondent;
import io.complaintrules.complaint.RespondentKind;
import io.complaintrules.report.Draft;
import io.complaintrules.report.Language;
import io.complaintrules.report.Report;
import io.complaintrules.verdict.Status;
import io.complaintrules.verdict.Verdict;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EdgesTest {
    private static final ComplaintRules RULES = ComplaintRules.standard();
    private static final Complaint CHARGE = Complaint.builder()
            .text("账单多出一项198元，请退费")
            .matters("charge-dispute")
            .filedOn(BundledRules.TODAY)
            .build();

    @Test
    void a_misspelt_matter_is_a_fault_with_the_nearest_one() {
        Fault fault =
                fault(CHARGE.toBuilder().matters("noise", "charge-disptue").build());
        assertThat(fault.path()).isEqualTo("$.matters[1]");
        assertThat(fault.maybe()).startsWith("Maybe one of these was meant: charge-dispute");
        assertThat(fault.maybeZh()).startsWith("可能应为其中之一：charge-dispute");
    }

    @Test
    void a_misspelt_body_is_a_fault_with_the_nearest_one() {
        Fault fault = fault(CHARGE.toBuilder()
                .proceedings(List.of(Proceeding.of("samr-12135", ProceedingStatus.ACCEPTED)))
                .build());
        assertThat(fault.path()).isEqualTo("$.proceedings[0].forum");
        assertThat(fault.maybe()).contains("samr-12315");
        assertThat(RULES.assess(CHARGE.toBuilder()
                                .proceedings(List.of(Proceeding.of("12315", ProceedingStatus.ACCEPTED)))
                                .build())
                        .routes())
                .isNotEmpty();
    }

    @Test
    void a_misspelt_province_is_a_fault_with_the_nearest_one_and_a_long_form_is_none() {
        Fault fault = fault(at("浙将"));
        assertThat(fault.path()).isEqualTo("$.respondent.province");
        assertThat(fault.maybe()).contains("浙江");
        for (String right : List.of("浙江", "浙江省", "广西壮族自治区", "北京市", "广东省深圳市", " 内蒙古 ")) {
            assertThat(RULES.assess(at(right)).routes()).as(right).isNotEmpty();
        }
    }

    @Test
    void a_fault_tells_no_value() {
        assertThat(fault(CHARGE.toBuilder().matters("PD-secret").build()).toString())
                .doesNotContain("PD-");
        assertThat(fault(at("PD-secret")).toString()).doesNotContain("PD-");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".",
                "123",
                "13800138000",
                "😀😀",
                "Charged 198 yuan for a service I never ordered; refund refused.",
                "？？？",
                "\u200b\u200b",
                "wo yao tou su yi dong",
                "https://example.com/a?b=c",
                "<html><body>hi</body></html>",
                "æˆ‘çš„è´¦å\u008d•",
                "\uFFFD\uFFFD\uFFFD",
                "환불해 주세요",
                "aGVsbG8gd29ybGQ="
            })
    void a_text_that_cannot_be_read_asks_and_opens_nothing_whoever_it_is_against(String text) {
        Complaint complaint =
                Complaint.builder().text(text).filedOn(BundledRules.TODAY).build();
        Respondent nobody = new Respondent(null, RespondentKind.UNIDENTIFIED, null, null);
        for (Complaint one :
                List.of(complaint, complaint.toBuilder().respondent(nobody).build())) {
            Verdict verdict = RULES.advise(one).verdict();
            assertThat(verdict.routes()).isEmpty();
            assertThat(verdict.outcome().status()).isEqualTo(Status.ASK);
            assertThat(verdict.asks("text")).isTrue();
            assertThat(Report.of(one, verdict, RULES.law()).text(Language.ZH, false))
                    .contains("不是中文");
            assertThat(Draft.of(one, verdict, RULES.law()).authority()).isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "测试",
                "测试测试123",
                "您好",
                "喂，你好",
                "有人吗",
                "在吗 客服",
                "亲，在不在？",
                "我要投诉",
                "投诉！！！",
                "我要投诉你们公司",
                "给我个说法！",
                "怎么投诉",
                "请尽快处理",
                "我很生气",
                "你们的服务太差了",
                "hello 你好"
            })
    void a_text_that_names_no_matter_asks_in_five_lines_and_opens_nothing(String text) {
        Complaint one =
                Complaint.builder().text(text).filedOn(BundledRules.TODAY).build();
        Verdict verdict = RULES.advise(one).verdict();
        assertThat(verdict.routes()).isEmpty();
        assertThat(verdict.outcome().status()).isEqualTo(Status.ASK);
        assertThat(verdict.asks("text")).isTrue();
        assertThat(Report.of(one, verdict, RULES.law()).text(Language.ZH, false).strip())
                .contains("哪家", "哪天", "想要什么")
                .satisfies(report -> assertThat(report.lines().count()).isLessThanOrEqualTo(5));
        assertThat(Draft.of(one, verdict, RULES.law()).authority()).isNull();
    }

    @Test
    void that_nobody_is_known_makes_no_fraud_of_a_text_that_tells_none() {
        Respondent nobody = new Respondent(null, RespondentKind.UNIDENTIFIED, null, null);
        for (String text : List.of("您好", "我想反映一个问题", "请处理，谢谢")) {
            assertThat(RULES.assess(Complaint.builder()
                                    .text(text)
                                    .respondent(nobody)
                                    .build())
                            .route("police"))
                    .isEmpty();
        }
        assertThat(RULES.assess(Complaint.builder()
                                .text("有人冒充客服，骗我转了三千元")
                                .respondent(nobody)
                                .build())
                        .route("police"))
                .isPresent();
    }

    @Test
    void a_text_in_english_opens_what_is_declared_of_it() {
        Complaint complaint =
                CHARGE.toBuilder().text("Charged 198 yuan for nothing.").build();
        assertThat(RULES.assess(complaint).routes()).isNotEmpty();
    }

    @Test
    void law_that_was_checked_long_ago_is_a_finding() {
        Complaint late =
                CHARGE.toBuilder().filedOn(RULES.law().asOf().plusDays(181)).build();
        Complaint soon =
                CHARGE.toBuilder().filedOn(RULES.law().asOf().plusDays(180)).build();
        assertThat(RULES.assess(late).finding("law-date.may-have-changed")).isPresent();
        assertThat(RULES.assess(soon).finding("law-date.may-have-changed")).isEmpty();
    }

    @Test
    void an_id_with_line_ends_and_escapes_reaches_no_page() {
        Complaint complaint = CHARGE.toBuilder()
                .evidence(List.of(
                        Evidence.builder()
                                .id("E1\n\n# INJECTED\n")
                                .kind(EvidenceKind.INVOICE)
                                .build(),
                        Evidence.builder()
                                .id("E\u001B[2J2")
                                .kind(EvidenceKind.ORDER)
                                .build()))
                .build();
        Report report = Report.of(complaint, RULES.advise(complaint).verdict(), RULES.law())
                .full();
        assertThat(report.markdown(Language.ZH)).doesNotContain("\n# INJECTED", "\u001B");
        assertThat(report.text(Language.ZH, false)).doesNotContain("\n# INJECTED", "\u001B");
    }

    @Test
    void a_narrative_cannot_steer_the_terminal_or_the_markdown() {
        Complaint complaint = Complaint.builder()
                .text("你们\u001B[2J<script>这群骗子、强盗！账单多扣了198元。")
                .filedOn(BundledRules.TODAY)
                .build();
        Report report = Report.of(complaint, RULES.advise(complaint).verdict(), RULES.law());
        for (Report one : List.of(report, report.full())) {
            assertThat(one.text(Language.ZH, false)).doesNotContain("\u001B");
            assertThat(one.markdown(Language.ZH)).doesNotContain("<script").doesNotContain("\u001B");
        }
    }

    /** Allocation instead of time: it grows with the work and not with the neighbours on the machine. */
    @ParameterizedTest
    @ValueSource(strings = {"垃 圾 ", "骗子！垃圾公司。"})
    void reports_and_drafts_grow_with_the_text(String unit) {
        work(unit, 5_000);
        long small = work(unit, 10_000);
        long large = work(unit, 40_000);
        assertThat(large).isLessThan(small * 8);
    }

    private static long work(String unit, int length) {
        Complaint complaint = Complaint.ofText(unit.repeat(length / unit.length()));
        Verdict verdict = RULES.assess(complaint);
        long before = allocated();
        Report.of(complaint, verdict, RULES.law()).full().text(Language.ZH, false);
        Draft.of(complaint, verdict, RULES.law()).text();
        return allocated() - before;
    }

    private static long allocated() {
        return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }

    private static Complaint at(String province) {
        return CHARGE.toBuilder()
                .respondent(new Respondent("某移动通信公司", null, province, null))
                .build();
    }

    private static Fault fault(Complaint complaint) {
        InvalidComplaintException e =
                catchThrowableOfType(InvalidComplaintException.class, () -> RULES.assess(complaint));
        assertThat(e.faults()).hasSize(1);
        return e.faults().get(0);
    }
}
