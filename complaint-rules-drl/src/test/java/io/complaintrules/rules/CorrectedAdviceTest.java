package io.complaintrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.complaintrules.ComplaintRules;
import io.complaintrules.complaint.Capacity;
import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.Evidence;
import io.complaintrules.complaint.EvidenceKind;
import io.complaintrules.complaint.LossHead;
import io.complaintrules.complaint.Proves;
import io.complaintrules.complaint.Respondent;
import io.complaintrules.complaint.RespondentKind;
import io.complaintrules.verdict.CompensationReview;
import io.complaintrules.verdict.Eligibility;
import io.complaintrules.verdict.EvidenceGrade;
import io.complaintrules.verdict.EvidenceReview;
import io.complaintrules.verdict.Finding;
import io.complaintrules.verdict.PointState;
import io.complaintrules.verdict.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Popular advice about money and proof that is wrong, and what the library says instead. */
class CorrectedAdviceTest {
    private static final ComplaintRules RULES = ComplaintRules.standard();
    private final Draft draft = new Draft();

    @Test
    void a_business_customer_of_a_cloud_is_sent_from_consumer_law_to_its_contract() {
        draft.complaint.matters("cloud-service");
        draft.who.capacity(Capacity.BUSINESS);
        draft.loss(LossHead.TREBLE, null);
        assertThat(head("treble").eligibility()).isEqualTo(Eligibility.NOT_ELIGIBLE);
        assertThat(said("claim.business-by-contract")).contains("合同");
    }

    @Test
    void an_unsolved_problem_does_not_by_itself_give_a_claim() {
        draft.loss(LossHead.DIRECT, "100");
        CompensationReview.Head direct = head("direct");
        assertThat(direct.eligibility()).isEqualTo(Eligibility.CONDITIONAL);
        assertThat(direct.reasons())
                .anySatisfy(reason -> assertThat(reason.zh()).contains("未解决不等于应当赔偿"));
    }

    @Test
    void only_a_court_or_an_arbitrator_awards_and_the_others_mediate() {
        draft.loss(LossHead.DIRECT, "100");
        CompensationReview.Head direct = head("direct");
        assertThat(direct.forums()).containsExactly("arbitration", "court");
        assertThat(direct.mediators()).isNotEmpty().doesNotContain("court", "arbitration");
        assertThat(said("claim.only-a-court-awards")).contains("只能调解");
    }

    @Test
    void extra_expense_is_direct_loss_not_indirect() {
        draft.loss(LossHead.EXTRA_EXPENSE, "30");
        assertThat(head("extra-expense").burden().zh()).contains("属于直接损失");
        assertThat(said("claim.extra-expense-is-direct")).contains("不是“间接损失”");
    }

    @Test
    void money_spent_but_listed_as_lost_benefit_is_moved_to_direct_loss() {
        draft.evidence.add(Evidence.of("pay", EvidenceKind.PAYMENT));
        draft.loss(LossHead.LOST_BENEFIT, "30", "pay");
        assertThat(said("claim.spending-is-no-lost-benefit")).contains("直接损失");
    }

    @Test
    void lost_benefit_is_indirect_loss_only_when_foreseeable() {
        draft.loss(LossHead.LOST_BENEFIT, "500");
        draft.said.with("foreseeable", false);
        assertThat(head("lost-benefit").eligibility()).isEqualTo(Eligibility.NOT_ELIGIBLE);
    }

    @Test
    void a_serious_violation_of_rules_alone_gives_no_damages_for_mental_harm() {
        draft.loss(LossHead.MENTAL, "5000");
        draft.said.with("personalityRight", false).with("seriousMentalHarm", true);
        CompensationReview.Head mental = head("mental");
        assertThat(mental.eligibility()).isEqualTo(Eligibility.CONDITIONAL);
        assertThat(mental.reasons())
                .anySatisfy(reason -> assertThat(reason.zh()).contains("违规是否严重与此无关"));
        assertThat(said("claim.violation-is-no-mental-harm")).contains("人身权益");
    }

    @Test
    void medical_bills_stay_claimable_when_no_defect_was_known_and_the_harm_is_not_serious() {
        draft.loss(LossHead.HEALTH, "800");
        draft.said.with("knownDefect", false).with("seriousHealthHarm", false);
        CompensationReview.Head health = head("health");
        assertThat(health.eligibility()).isEqualTo(Eligibility.CONDITIONAL);
        assertThat(health.reasons())
                .anySatisfy(reason -> assertThat(reason.zh()).contains("医疗费", "仍可主张"));
    }

    @Test
    void treble_damages_of_at_least_500_yuan_are_named_where_fraud_is_alleged() {
        draft.said.with("fraud", true);
        draft.paid("128");
        CompensationReview.Head treble = head("treble");
        assertThat(treble.formula()).isEqualTo("3 × 128.00 = 384.00 < 500 → 500.00");
        assertThat(treble.statutory()).isEqualByComparingTo("500");
        assertThat(said("claim.treble-overlooked")).contains("500");
    }

    @Test
    void the_reviews_of_others_are_weak_and_own_records_decide() {
        draft.evidence.add(Evidence.builder()
                .id("r")
                .kind(EvidenceKind.USER_REVIEWS)
                .proves(Proves.INCIDENT)
                .build());
        Verdict verdict = verdict();
        assertThat(verdict.evidence().grade()).isEqualTo(EvidenceGrade.E1);
        assertThat(point(verdict, "incident").state()).isEqualTo(PointState.PARTLY);
        assertThat(said("evidence.reviews-are-weak")).contains("工单号");
    }

    @Test
    void system_logs_are_asked_of_the_company_before_they_may_be_deleted() {
        draft.occurredOn = LocalDate.of(2026, 5, 20);
        assertThat(point(verdict(), "incident").wouldDo())
                .anySatisfy(means -> assertThat(means.zh()).contains("系统日志在企业手中", "2026-11-20"));
    }

    @Test
    void the_telecom_appeal_demands_its_own_list_and_no_copy_of_the_identity_card() {
        draft.complaint
                .matters("charge-dispute")
                .respondent(new Respondent("某通信公司", RespondentKind.CARRIER, null, null));
        draft.evidence.add(Evidence.of("id", EvidenceKind.IDENTITY));
        Verdict verdict = verdict();
        assertThat(verdict.evidence().materials())
                .filteredOn(materials -> materials.authority().equals("miit-appeal"))
                .flatMap(materials -> Stream.of(materials.given(), materials.missing(), materials.open())
                        .flatMap(List::stream)
                        .toList())
                .contains("postcode", "respondent-address", "date", "written")
                .doesNotContain("identity");
        assertThat(said("materials.no-universal-identity-copy")).contains("身份证复印件不在其中");
    }

    @Test
    void a_threat_of_exposure_is_replaced_by_a_sum_with_its_basis() {
        draft.complaint.text("2026年11月3日登录后功能打不开。你们不赔钱我就曝光你们，让你们上热搜。");
        assertThat(said("claim.no-threat-of-exposure")).contains("金额、依据");
    }

    private Verdict verdict() {
        return RULES.assess(draft.build());
    }

    private CompensationReview.Head head(String name) {
        return verdict().compensation().heads().stream()
                .filter(head -> head.head().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static EvidenceReview.Point point(Verdict verdict, String name) {
        return verdict.evidence().points().stream()
                .filter(point -> point.point().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private String said(String rule) {
        Complaint complaint = draft.build();
        return RULES.assess(complaint).findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(Finding::message)
                .findFirst()
                .orElseThrow()
                .zh();
    }
}
