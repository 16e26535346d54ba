package io.complaintrules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.complaintrules.ComplaintRules;
import io.complaintrules.advice.Remedy;
import io.complaintrules.complaint.Circumstances;
import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.Fault;
import io.complaintrules.complaint.Figures;
import io.complaintrules.complaint.InvalidComplaintException;
import io.complaintrules.complaint.Respondent;
import io.complaintrules.complaint.RespondentKind;
import io.complaintrules.complaint.YesNo;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Circumstances and figures are what the law data ask for, and no more. */
class QuestionsTest {
    private static final ComplaintRules RULES = ComplaintRules.standard();

    @Test
    void a_circumstance_that_the_law_does_not_ask_for_is_refused_with_its_path_and_the_nearest() {
        assertThat(faults(
                        Circumstances.builder().yes("frauds").build(),
                        Figures.builder().build()))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.path()).isEqualTo("$.circumstances.frauds");
                    assertThat(fault.maybe()).startsWith("Maybe one of these was meant: fraud");
                });
    }

    @Test
    void a_figure_is_answered_with_what_the_law_asks_for() {
        Figures figures = Figures.builder()
                .with("gain", true)
                .with("rural", BigDecimal.ONE)
                .with("daysLate", new BigDecimal("1.5"))
                .build();
        assertThat(faults(Circumstances.builder().build(), figures))
                .extracting(Fault::path, Fault::en)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("$.figures.daysLate", "not a whole number"),
                        org.assertj.core.groups.Tuple.tuple("$.figures.gain", "not a number (yuan)"),
                        org.assertj.core.groups.Tuple.tuple("$.figures.rural", "not true or false"));
    }

    @Test
    void no_more_days_are_left_than_were_bought() {
        Figures figures =
                Figures.builder().with("daysLeft", 366).with("daysBought", 365).build();
        assertThat(faults(Circumstances.builder().build(), figures))
                .extracting(Fault::path, Fault::zh)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("$.figures.daysLeft", "剩余天数多于总天数"));
    }

    @Test
    void the_company_first_means_the_day_after_its_last_day_by_the_calendar() {
        Complaint complaint = Complaint.builder()
                .filedOn(LocalDate.of(2026, 9, 18))
                .matters("charge-dispute")
                .respondent(Respondent.of("某公司", RespondentKind.CARRIER))
                .build();
        Complaint later = RULES.advise(complaint).plans().stream()
                .filter(plan -> plan.steps().stream().anyMatch(step -> step.remedy() instanceof Remedy.ComplainFirst))
                .findFirst()
                .orElseThrow()
                .complaint();
        LocalDate last = RULES.law()
                .deadline("operator-reply", LocalDate.of(2026, 9, 18))
                .rolled();
        // Fifteen days after 18 September fall into the holiday of October.
        assertThat(last).isAfter(LocalDate.of(2026, 10, 3));
        assertThat(later.filedOn()).isEqualTo(last.plusDays(1));
        assertThat(later.priorComplaint().made()).isEqualTo(YesNo.YES);
    }

    private static List<Fault> faults(Circumstances circumstances, Figures figures) {
        Complaint complaint = Complaint.builder()
                .text("x")
                .circumstances(circumstances)
                .figures(figures)
                .build();
        return catchThrowableOfType(InvalidComplaintException.class, () -> RULES.assess(complaint))
                .faults();
    }
}
