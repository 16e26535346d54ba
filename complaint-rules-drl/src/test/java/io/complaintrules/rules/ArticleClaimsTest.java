package io.complaintrules.rules;

import static io.complaintrules.rules.Samples.app;
import static io.complaintrules.rules.Samples.charges;
import static io.complaintrules.rules.Samples.complete;
import static io.complaintrules.rules.Samples.finding;
import static io.complaintrules.rules.Samples.milestone;
import static io.complaintrules.rules.Samples.route;
import static io.complaintrules.rules.Samples.rules;
import static io.complaintrules.rules.Samples.taken;
import static io.complaintrules.rules.Samples.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import io.complaintrules.complaint.Capacity;
import io.complaintrules.complaint.Complainant;
import io.complaintrules.complaint.Incident;
import io.complaintrules.complaint.PriorComplaint;
import io.complaintrules.complaint.Proceeding;
import io.complaintrules.complaint.ProceedingStatus;
import io.complaintrules.complaint.Request;
import io.complaintrules.complaint.RequestKind;
import io.complaintrules.complaint.Respondent;
import io.complaintrules.complaint.RespondentKind;
import io.complaintrules.complaint.YesNo;
import io.complaintrules.law.Confidence;
import io.complaintrules.verdict.Competence;
import io.complaintrules.verdict.MilestoneKind;
import io.complaintrules.verdict.Status;
import io.complaintrules.verdict.Verdict;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Advice that circulates about where and how to complain, and what the rules say instead. */
class ArticleClaimsTest {

    @Test
    void the_number_12378_is_the_banks_and_not_the_ministrys() {
        Verdict verdict = verdict(charges().channel("12378"));
        assertThat(verdict.outcome().status()).isEqualTo(Status.REDIRECT);
        assertThat(verdict.jurisdiction().recommended()).isEqualTo("miit-appeal");
        assertThat(rules(verdict)).contains("channel.bank-hotline", "channel.not-competent");
        assertThat(finding(verdict, "channel.about").message().zh()).contains("yhssglxt.miit.gov.cn");
    }

    @Test
    void the_ministrys_portal_is_not_where_to_file() {
        Verdict verdict = verdict(charges().channel("https://www.miit.gov.cn"));
        assertThat(verdict.outcome().status()).isEqualTo(Status.REDIRECT);
        assertThat(finding(verdict, "channel.no-authority").message().en()).contains("yhssglxt.miit.gov.cn");
    }

    @Test
    void there_is_no_hall_to_go_to_an_appeal_is_written() {
        Verdict verdict = verdict(charges());
        assertThat(finding(verdict, "miit-appeal.in-writing").message().en()).contains("in writing");
        assertThat(route(verdict, "miit-appeal").channels())
                .noneMatch(channel -> channel.value().contains("大厅"));
    }

    @Test
    void the_company_comes_first_and_has_fifteen_days() {
        Verdict verdict = verdict(
                charges().priorComplaint(PriorComplaint.builder().made(YesNo.NO).build()));
        assertThat(verdict.outcome().status()).isEqualTo(Status.WAIT);
        assertThat(verdict.jurisdiction().order()).startsWith("company", "miit-appeal");
        assertThat(finding(verdict, "miit-appeal.not-yet-complained").citations())
                .extracting(citation -> citation.provision())
                .contains("miit-order-35/10.4", "miit-order-35/8");
    }

    @Test
    void limits_of_time_are_told_for_every_way() {
        Verdict verdict = verdict(charges());
        assertThat(route(verdict, "miit-appeal").until()).isEqualTo(LocalDate.of(2026, 12, 20));
        assertThat(route(verdict, "samr-12315").until()).isEqualTo(LocalDate.of(2029, 7, 20));
        assertThat(route(verdict, "court").until()).isEqualTo(LocalDate.of(2029, 7, 27));
    }

    @Test
    void filing_again_is_refused_and_the_next_steps_are_named() {
        Verdict verdict = verdict(taken(charges(), Proceeding.of("miit-appeal", ProceedingStatus.CLOSED))
                .channel("12300"));
        assertThat(route(verdict, "miit-appeal").status()).isEqualTo(Status.BARRED);
        assertThat(finding(verdict, "miit-appeal.already-handled").message().en())
                .contains("not a second appeal");
        assertThat(rules(verdict)).contains("follow-up.after-the-appeal");
    }

    @Test
    void an_appeal_that_waits_for_its_decision_is_not_filed_twice() {
        Verdict verdict = verdict(
                taken(charges(), new Proceeding("miit-appeal", ProceedingStatus.FILED, LocalDate.of(2026, 11, 20))));
        assertThat(route(verdict, "miit-appeal").status()).isEqualTo(Status.WAIT);
    }

    @ParameterizedTest
    @CsvSource({
        "samr-12315,miit-appeal,BARRED",
        "court,miit-appeal,BARRED",
        "miit-appeal,samr-12315,REVIEW",
        "court,samr-12315,BARRED"
    })
    void what_one_body_has_accepted_another_refuses_or_will_likely_refuse(String by, String closed, Status status) {
        Verdict before = verdict(charges());
        assertThat(route(before, by).closes()).contains(closed);
        Verdict after = verdict(taken(charges(), Proceeding.of(by, ProceedingStatus.ACCEPTED)));
        assertThat(route(after, closed).status()).isEqualTo(status);
    }

    @Test
    void filing_in_parallel_is_warned_against_before_it_is_done() {
        Verdict verdict = verdict(charges().channel("12315"));
        assertThat(rules(verdict)).contains("order.one-at-a-time", "order.plan-shuts-appeal");
        assertThat(verdict.jurisdiction().order()).doesNotContain("samr-12315");
    }

    @Test
    void a_ticket_on_the_platform_shuts_no_door() {
        Verdict verdict = verdict(taken(charges(), Proceeding.of("isc-platform", ProceedingStatus.ACCEPTED)));
        assertThat(route(verdict, "miit-appeal").status()).isEqualTo(Status.OPEN);
        assertThat(route(verdict(app()), "isc-platform").closes()).isEmpty();
    }

    @Test
    void the_appeal_body_decides_in_five_working_days_and_answers_in_thirty() {
        Verdict verdict = verdict(charges());
        assertThat(milestone(verdict, "miit-appeal", MilestoneKind.ACCEPTANCE_DECISION)
                        .on())
                .isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(milestone(verdict, "miit-appeal", MilestoneKind.ANSWER).on()).isEqualTo(LocalDate.of(2026, 12, 23));
        assertThat(finding(verdict, "miit-appeal.after-acceptance").citations())
                .allMatch(citation -> citation.confidence() == Confidence.L);
    }

    @Test
    void an_app_that_crashes_goes_to_the_platform_and_the_appeal_is_only_arguable() {
        Verdict verdict = verdict(app());
        assertThat(verdict.jurisdiction().recommended()).isEqualTo("isc-platform");
        assertThat(route(verdict, "miit-appeal").competence()).isEqualTo(Competence.ARGUABLE);
        assertThat(route(verdict, "miit-appeal").status()).isEqualTo(Status.REVIEW);
        assertThat(milestone(verdict, "isc-platform", MilestoneKind.ANSWER).on())
                .isEqualTo(LocalDate.of(2026, 12, 7));
    }

    @Test
    void a_minors_recharge_is_reported_to_the_press_authority_but_refunded_elsewhere() {
        Verdict verdict = verdict(complete("minor-recharge", RespondentKind.GAME));
        assertThat(verdict.jurisdiction().recommended()).isEqualTo("samr-12315");
        assertThat(rules(verdict)).contains("press-publication.no-refund");
    }

    @Test
    void a_cloud_outage_of_a_business_is_no_consumer_case() {
        Verdict verdict = verdict(
                complete("cloud-service", RespondentKind.CLOUD).complainant(Samples.complainant(Capacity.BUSINESS)));
        assertThat(route(verdict, "samr-12315").status()).isEqualTo(Status.BARRED);
        assertThat(route(verdict, "miit-appeal").competence()).isEqualTo(Competence.ARGUABLE);
        assertThat(route(verdict, "court").status()).isEqualTo(Status.OPEN);
    }

    @Test
    void a_running_fraud_goes_to_the_police_before_anything_is_filed() {
        Verdict verdict = verdict(complete("fraud-in-progress", RespondentKind.UNIDENTIFIED)
                .matters("fraud-in-progress", "broadband-fault"));
        assertThat(verdict.jurisdiction().recommended()).isEqualTo("police");
        assertThat(verdict.jurisdiction().order().get(0)).isEqualTo("police");
        assertThat(finding(verdict, "police.emergency-first").message().zh()).contains("96110");
    }

    @Test
    void personal_information_can_go_to_several_bodies_and_none_of_them_refunds() {
        Verdict verdict = verdict(complete("personal-information-leak", RespondentKind.INTERNET_SERVICE));
        assertThat(verdict.routes())
                .extracting(route -> route.authority())
                .contains("isc-platform", "cac-12377", "police");
        assertThat(rules(verdict)).contains("cac-12377.no-refund", "cac-12377.personal-information");
    }

    private static String competence(Verdict verdict, String body) {
        return verdict.findings().stream()
                .filter(finding -> finding.rule().equals("jurisdiction.competent"))
                .filter(finding -> finding.routes().contains(body))
                .map(finding -> finding.message().en())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void mediating_bodies_award_nothing() {
        Verdict verdict = verdict(charges());
        assertThat(competence(verdict, "miit-appeal")).contains("awards nothing");
        assertThat(competence(verdict, "samr-12315")).contains("no amount is imposed");
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31,41", "2026-01-01,43"})
    void the_cybersecurity_law_is_cited_as_it_stood_when_it_happened(LocalDate occurred, String article) {
        Verdict verdict = verdict(complete("icp-filing", RespondentKind.INTERNET_SERVICE)
                .incident(new Incident(occurred, occurred, false, null))
                .priorComplaint(null));
        assertThat(finding(verdict, "comms-admin.personal-information-law")
                        .citations()
                        .get(0)
                        .article()
                        .zh())
                .contains(article);
    }

    @Test
    void tone_never_closes_a_door() {
        Verdict calm = verdict(charges().text("7月20日被多收费198元。"));
        Verdict angry = verdict(charges().text("7月20日被多收费198元，太差了，垃圾公司！"));
        assertThat(route(angry, "miit-appeal").status())
                .isEqualTo(route(calm, "miit-appeal").status());
    }

    @Test
    void a_report_needs_no_gravity_and_is_handled_apart_from_the_complaint() {
        Verdict verdict = verdict(complete("false-advertising", RespondentKind.SELLER)
                .requests(Request.of(RequestKind.REFUND), Request.of(RequestKind.PUNISH)));
        assertThat(finding(verdict, "samr-12315.report-apart").citations())
                .extracting(citation -> citation.provision())
                .containsExactly("samr-121/9");
    }

    @Test
    void a_private_site_has_no_clock_and_counts_as_no_filing() {
        Verdict verdict =
                verdict(complete("goods-quality", RespondentKind.SELLER).channel("黑猫投诉"));
        assertThat(rules(verdict)).contains("channel.no-authority", "samr-12315.channel-form");
        assertThat(verdict.jurisdiction().recommended()).isEqualTo("samr-12315");
    }

    @Test
    void an_appeal_asks_for_postcode_address_and_date_and_for_no_copy_of_an_identity_card() {
        Complainant bare = Complainant.builder()
                .name("甲")
                .standing(io.complaintrules.complaint.Standing.OWN)
                .build();
        Verdict verdict = verdict(
                charges().complainant(bare).respondent(new Respondent("某公司", RespondentKind.CARRIER, "广东", null)));
        assertThat(rules(verdict))
                .contains(
                        "miit-appeal.postcode-missing",
                        "miit-appeal.address-missing",
                        "miit-appeal.phone-missing",
                        "miit-appeal.respondent-address-missing");
        assertThat(rules(verdict)).noneMatch(rule -> rule.startsWith("miit-appeal.identity"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"dxss.miit.gov.cn", "yhss.miit.gov.cn", "chinatcc.gov.cn", "12300.gov.cn", "hlwtsxt.miit.gov.cn"
            })
    void obsolete_addresses_are_refused_and_never_offered(String address) {
        Verdict verdict = verdict(charges().channel("http://" + address + "/web"));
        assertThat(rules(verdict)).contains("channel.deny").doesNotContain("channel.about");
        assertThat(verdict.routes()).flatExtracting(route -> route.channels()).noneMatch(channel -> channel.value()
                .contains(address));
    }

    @ParameterizedTest
    @CsvSource({"2026-04-14,samr-20/15.3", "2026-04-15,samr-121/16.3"})
    void the_day_of_filing_chooses_the_regulators_order(LocalDate filedOn, String provision) {
        Verdict verdict = verdict(complete("goods-quality", RespondentKind.SELLER)
                .complainant(Samples.complainant(Capacity.BUSINESS))
                .incident(new Incident(filedOn.minusDays(30), filedOn.minusDays(30), false, null))
                .priorComplaint(null)
                .filedOn(filedOn));
        assertThat(finding(verdict, "samr-12315.not-living-consumption")
                        .citations()
                        .get(0)
                        .provision())
                .isEqualTo(provision);
        assertThat(route(verdict, "samr-12315").status()).isEqualTo(Status.BARRED);
    }
}
