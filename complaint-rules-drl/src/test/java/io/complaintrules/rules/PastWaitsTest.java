package io.complaintrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.complaintrules.ComplaintRules;
import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.InvalidComplaintException;
import io.complaintrules.complaint.Proceeding;
import io.complaintrules.complaint.ProceedingStatus;
import io.complaintrules.verdict.Effect;
import io.complaintrules.verdict.Finding;
import io.complaintrules.verdict.Milestone;
import io.complaintrules.verdict.MilestoneKind;
import io.complaintrules.verdict.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No verdict speaks of a day that has passed as one to wait for. */
class PastWaitsTest {
    private static final ComplaintRules RULES = ComplaintRules.standard();
    private static final LocalDate FILED = LocalDate.of(2026, 11, 23);

    @Test
    void in_no_scenario_is_a_day_that_has_passed_one_to_wait_for() {
        List<Scenario> scenarios = Scenario.all();
        assertThat(scenarios).isNotEmpty();
        assertThat(scenarios.stream().flatMap(scenario -> told(scenario.complaint()).stream()
                        .map(wait -> scenario.title() + ": " + wait)))
                .isEmpty();
    }

    private static List<String> told(Complaint complaint) {
        try {
            return PastWaits.told(RULES.assess(complaint), filedOn(complaint));
        } catch (InvalidComplaintException refused) {
            return List.of();
        }
    }

    private static LocalDate filedOn(Complaint complaint) {
        return Objects.requireNonNullElse(complaint.filedOn(), LocalDate.MIN);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-16,true", "2026-11-13,false", "2026-09-15,false"})
    void who_has_filed_waits_until_the_last_day_of_the_decision_and_not_longer(LocalDate since, boolean waits) {
        assertThat(filed("miit-appeal", since).findings().stream()
                        .filter(finding -> finding.effect() == Effect.WAIT)
                        .map(Finding::rule))
                .isEqualTo(waits ? List.of("miit-appeal.already-filed") : List.of());
    }

    @ParameterizedTest
    @CsvSource({"miit-appeal,2026-11-13,2027-01-19", "samr-12315,2026-11-11,2027-01-19"})
    void a_decision_that_is_overdue_has_its_last_day_for_reconsideration(String body, LocalDate since, LocalDate last) {
        assertThat(filed(body, since).timeline())
                .filteredOn(step -> step.kind() == MilestoneKind.RECONSIDERATION)
                .extracting(Milestone::on)
                .containsExactly(last);
    }

    private static Verdict filed(String body, LocalDate since) {
        return RULES.assess(Samples.charges()
                .filedOn(FILED)
                .proceedings(new Proceeding(body, ProceedingStatus.FILED, since))
                .build());
    }
}
