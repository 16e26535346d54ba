package io.complaintrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.complaintrules.ComplaintRules;
import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.Proceeding;
import io.complaintrules.complaint.ProceedingStatus;
import io.complaintrules.complaint.Respondent;
import io.complaintrules.complaint.RespondentKind;
import io.complaintrules.law.Authority;
import io.complaintrules.verdict.Conclusion;
import io.complaintrules.verdict.Finding;
import io.complaintrules.verdict.Route;
import io.complaintrules.verdict.Status;
import io.complaintrules.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a body says, shuts and is taken for comes from its entry in the law data. */
class BodiesTest {
    private static final ComplaintRules RULES = ComplaintRules.standard();

    @ParameterizedTest
    @CsvSource({
        "charge-dispute, CARRIER, miit-appeal, it mediates and awards nothing",
        "account-ban, INTERNET_SERVICE, miit-appeal, acceptance is not assured",
        "account-ban, INTERNET_SERVICE, isc-platform, forwards to the company",
        "icp-filing, CARRIER, comms-admin, article 40",
        "spam-sms, CARRIER, spam-12321, reported to 12321",
        "reputation, OTHER, cac-12377, money disputes",
        "telecom-fraud, OTHER, police, 96110",
        "goods-quality, SELLER, samr-12315, no amount is imposed",
        "monopoly, OTHER, samr-12315, settles no individual refund",
        "unfair-competition, OTHER, samr-12315, settles no individual refund",
        "payment-service, PAYMENT, pboc-12363, payment institution first",
        "credit-report, BANK, pboc-12363, it awards nothing",
        "cash-refusal, SELLER, pboc-12363, it awards nothing",
        "bank-service, BANK, nfra-12378, better complain to the institution first",
        "securities, SECURITIES, csrc-12386, Securities and funds",
        "minor-protection, GAME, press-publication, decides no refund",
        "cultural-market, OTHER, culture-12318, cultural market enforcement",
        "copyright-infringement, OTHER, copyright-12390, reported to 12390",
        "wage-arrears, EMPLOYER, labour-12333, no consumer dispute",
        "express-delivery, COURIER, post-12305, the courier first",
        "property-management, OTHER, hotline-12345, passes it on",
        "goods-quality, SELLER, consumer-association, investigate and mediate",
        "trade-debt, OTHER, arbitration, arbitration agreement",
        "charge-dispute, CARRIER, court, In the end a court decides",
        "charge-dispute, CARRIER, company, keep the ticket number"
    })
    void a_body_says_what_its_entry_says(String matter, RespondentKind against, String body, String words) {
        assertThat(competence(verdict(against, matter), body)).singleElement().satisfies(finding -> {
            assertThat(finding.message().en()).contains(words);
            assertThat(finding.citations().isEmpty())
                    .isEqualTo(norm(body, matter, finding).isEmpty());
        });
    }

    private static List<List<String>> norm(String body, String matter, Finding finding) {
        Authority entry = RULES.law().authority(body);
        return (finding.rule().equals("jurisdiction.arguable") ? entry.arguableFor(matter) : entry.competentFor(matter))
                .basis();
    }

    @Test
    void acceptance_shuts_what_the_entries_name_and_nothing_else() {
        assertThat(RULES.law().authorities().stream().flatMap(body -> body.shuts().stream()
                        .map(shuts ->
                                body.id() + " > " + shuts.body() + shuts.norm().basis())))
                .containsExactlyInAnyOrder(
                        "samr-12315 > miit-appeal[[miit-order-35/11.4]]",
                        "consumer-association > miit-appeal[[miit-order-35/11.4]]",
                        "court > miit-appeal[[miit-order-35/11.4]]",
                        "arbitration > miit-appeal[[miit-order-35/11.4]]",
                        "pboc-12363 > miit-appeal[[miit-order-35/11.4]]",
                        "nfra-12378 > miit-appeal[[miit-order-35/11.4]]",
                        "post-12305 > miit-appeal[[miit-order-35/11.4]]",
                        "miit-appeal > samr-12315[[samr-121/16.2, samr-20/15.2], [miit-order-35/4]]",
                        "consumer-association > samr-12315[[samr-121/16.2, samr-20/15.2]]",
                        "court > samr-12315[[samr-121/16.2, samr-20/15.2]]",
                        "arbitration > samr-12315[[samr-121/16.2, samr-20/15.2]]",
                        "pboc-12363 > samr-12315[[samr-121/16.2, samr-20/15.2]]",
                        "nfra-12378 > samr-12315[[samr-121/16.2, samr-20/15.2]]",
                        "csrc-12386 > samr-12315[[samr-121/16.2, samr-20/15.2]]",
                        "post-12305 > samr-12315[[samr-121/16.2, samr-20/15.2]]",
                        "arbitration > court[[arbitration-law/5]]");
        Verdict verdict = verdict(RespondentKind.SELLER, "goods-quality", "broadband-fault");
        assertThat(verdict.findings())
                .filteredOn(finding -> finding.conclusion() instanceof Conclusion.Closes)
                .allSatisfy(finding -> assertThat(finding.citations()).isNotEmpty())
                .extracting(finding -> String.valueOf(finding.conclusion()))
                .containsExactlyInAnyOrder(
                        "Closes[by=samr-12315, closed=miit-appeal]",
                        "Closes[by=miit-appeal, closed=samr-12315]",
                        "Closes[by=consumer-association, closed=miit-appeal]",
                        "Closes[by=consumer-association, closed=samr-12315]",
                        "Closes[by=court, closed=miit-appeal]",
                        "Closes[by=court, closed=samr-12315]");
    }

    @Test
    void a_body_added_in_yaml_alone_behaves_like_others_of_its_seat(@TempDir Path folder) throws IOException {
        copy(folder);
        Files.writeString(
                folder.resolve("law/bodies/trial.yaml"),
                """
                authorities:
                  - id: trial-enforcement
                    zh: 交通运输执法机构
                    en: Transport enforcement
                    seat: enforcement
                    power: mediates
                    takes: {zh: 违法行为的举报, en: Reports of breaches}
                    refuses: {zh: 个人退款, en: Individual refunds}
                    can-order: {zh: 查处, en: Action against breaches}
                    cannot-order: {zh: 不判令赔偿, en: No award}
                    competent:
                      - {zh: 违法营运向交通运输执法机构举报, en: Unlawful operation is reported to transport enforcement}
                    channels:
                      - {kind: phone, value: "19999", confidence: M, advertise: true}
                    contacts:
                      - value: "19999"
                        aliases: []
                        zh: 交通执法举报电话
                        en: Transport enforcement line
                        confidence: M
                        deny: false
                        advice: {zh: 用于举报违法营运, en: For reports of unlawful operation}
                    spoken:
                      - {names: [试验执法队]}
                    needs: [facts]
                    letter: {title: 举报书, complainant: 举报人, respondent: 被举报人, requests: 举报请求, date: 举报日期}
                    sources: []
                    confidence: M
                    verified-on: 2026-11-23
                """);
        ComplaintRules rules = ComplaintRules.builder().folder(folder).build();

        Verdict taken = rules.assess(complaint(RespondentKind.CARRIER, "charge-dispute")
                .proceedings(new Proceeding("19999", ProceedingStatus.ACCEPTED, null))
                .build());
        assertThat(taken.routes())
                .filteredOn(route -> List.of("miit-appeal", "samr-12315").contains(route.authority()))
                .extracting(Route::status)
                .hasSize(2)
                .doesNotContain(Status.BARRED);
        Verdict told = rules.assess(complaint(RespondentKind.CARRIER, "charge-dispute")
                .text("昨天我向试验执法队举报了。")
                .build());
        assertThat(told.findings()).extracting(Finding::rule).contains("told.reported");
    }

    private static void copy(Path folder) throws IOException {
        for (String part : List.of("law", "lexicon", "rules")) {
            try (Stream<Path> files = Files.walk(Path.of(part))) {
                for (Path file : files.collect(Collectors.toList())) {
                    Files.copy(file, folder.resolve(file.toString()));
                }
            }
        }
    }

    private static List<Finding> competence(Verdict verdict, String body) {
        return verdict.findings().stream()
                .filter(finding -> finding.conclusion() instanceof Conclusion.Competent one
                        && one.authority().equals(body))
                .toList();
    }

    private static Verdict verdict(RespondentKind against, String... matters) {
        return RULES.assess(complaint(against, matters).build());
    }

    private static Complaint.Builder complaint(RespondentKind against, String... matters) {
        return Complaint.builder().matters(matters).respondent(new Respondent("某公司", against, null, null));
    }
}
