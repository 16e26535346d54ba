package io.complaintrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.complaintrules.ComplaintRules;
import io.complaintrules.complaint.Complaint;
import io.complaintrules.verdict.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The day that a text tells is data on the finding that speaks of it. */
class ToldDayTest {
    private static final ComplaintRules RULES = ComplaintRules.standard();
    private static final String TEXT = "2026年7月20日，中国移动手机账单多出一项198元。7月25日向客服投诉，8月1日客服拒绝退费。请求退还198元。";

    @Test
    void a_finding_has_the_day_that_it_speaks_of() {
        Complaint complaint =
                Complaint.builder().text(TEXT).filedOn(LocalDate.of(2026, 9, 1)).build();
        Map<String, LocalDate> told = RULES.assess(complaint).findings().stream()
                .filter(finding -> finding.told() != null)
                .collect(Collectors.toMap(Finding::rule, Finding::told));
        assertThat(told)
                .containsEntry("miit-appeal.charge-dispute-seems-in-time", LocalDate.of(2026, 7, 20))
                .containsEntry("told.complained-on", LocalDate.of(2026, 7, 25))
                .containsEntry("told.answered-on", LocalDate.of(2026, 8, 1));
    }

    @Test
    void a_weekday_behind_one_of_last_week_is_of_last_week_too() {
        Complaint complaint = Complaint.builder()
                .text("上周三移动改了我的套餐，周四我打10086投诉，客服说是我自己同意的。")
                .filedOn(LocalDate.of(2026, 11, 27))
                .build();
        assertThat(RULES.assess(complaint).findings())
                .filteredOn(finding -> finding.rule().equals("told.complained-on"))
                .extracting(Finding::told)
                .containsExactly(LocalDate.of(2026, 11, 19));
    }

    @Test
    void what_offers_the_told_day_as_an_answer_has_one() {
        List<Finding> offering = Scenario.all().stream()
                .filter(Scenario::fires)
                .flatMap(one ->
                        BundledRules.findings(BundledRules.BASE, one.complaint(), BundledRules.facts(one.complaint()))
                                .stream())
                .filter(finding -> finding.remedies().stream().anyMatch(remedy -> remedy.endsWith("=told")))
                .toList();
        assertThat(offering)
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.message().en()).contains(String.valueOf(finding.told())));
    }
}
