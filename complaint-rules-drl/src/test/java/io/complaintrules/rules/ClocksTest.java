package io.complaintrules.rules;

import static io.complaintrules.rules.Samples.app;
import static io.complaintrules.rules.Samples.charges;
import static io.complaintrules.rules.Samples.complete;
import static io.complaintrules.rules.Samples.milestone;
import static io.complaintrules.rules.Samples.route;
import static io.complaintrules.rules.Samples.rules;
import static io.complaintrules.rules.Samples.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.Incident;
import io.complaintrules.complaint.PriorComplaint;
import io.complaintrules.complaint.Reply;
import io.complaintrules.complaint.RespondentKind;
import io.complaintrules.complaint.YesNo;
import io.complaintrules.law.Clock;
import io.complaintrules.law.Deadline;
import io.complaintrules.law.Parameter;
import io.complaintrules.verdict.Milestone;
import io.complaintrules.verdict.MilestoneKind;
import io.complaintrules.verdict.Status;
import io.complaintrules.verdict.Verdict;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Periods on the official calendar: days off, make-up working days, strict and moved last days. */
class ClocksTest {
    @Test
    void every_period_that_the_reading_counts_is_fixed_by_a_parameter() {
        assertThat(BundledRules.LAW.parameters())
                .extracting(Parameter::clock)
                .filteredOn(clock -> clock != null)
                .containsExactlyInAnyOrder(Clock.values());
    }

    private static Complaint.Builder filed(Complaint.Builder complaint, LocalDate on) {
        return complaint.filedOn(on).incident(new Incident(on, on, false, null)).priorComplaint(null);
    }

    private static Complaint.Builder asked(LocalDate company, LocalDate filedOn) {
        return filed(charges(), filedOn)
                .incident(new Incident(company, company, false, null))
                .priorComplaint(PriorComplaint.builder()
                        .made(YesNo.YES)
                        .madeOn(company)
                        .reply(Reply.NONE)
                        .build());
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-24,2025-02-07,2025-02-10,2025-02-13",
        "2026-02-13,2026-02-27,2026-03-02,2026-03-05",
        "2026-05-08,2026-05-14,2026-05-18,2026-05-21",
        "2026-09-18,2026-09-24,2026-09-29,2026-10-09",
        "2026-09-30,2026-10-13,2026-10-15,2026-10-20",
        "2026-11-23,2026-11-30,2026-12-02,2026-12-07"
    })
    void working_days_skip_holidays_and_count_make_up_days(
            LocalDate start, LocalDate five, LocalDate seven, LocalDate ten) {
        Verdict telecom = verdict(filed(charges(), start));
        assertThat(milestone(telecom, "miit-appeal", MilestoneKind.ACCEPTANCE_DECISION)
                        .on())
                .isEqualTo(five);
        assertThat(milestone(telecom, "samr-12315", MilestoneKind.ACCEPTANCE_DECISION)
                        .on())
                .isEqualTo(seven);
        assertThat(milestone(verdict(filed(app(), start)), "isc-platform", MilestoneKind.ANSWER)
                        .on())
                .isEqualTo(ten);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-24,2025-02-08,2025-02-08,2025-02-23,2025-02-24",
        "2026-02-13,2026-02-28,2026-02-28,2026-03-15,2026-03-16",
        "2026-05-08,2026-05-23,2026-05-25,2026-06-07,2026-06-08",
        "2026-09-18,2026-10-03,2026-10-08,2026-10-18,2026-10-19",
        "2026-09-30,2026-10-15,2026-10-15,2026-10-30,2026-10-30",
        "2026-11-23,2026-12-08,2026-12-08,2026-12-23,2026-12-23"
    })
    void calendar_days_tell_the_strict_last_day_from_the_moved_one(
            LocalDate start, LocalDate fifteen, LocalDate fifteenMoved, LocalDate thirty, LocalDate thirtyMoved) {
        Verdict verdict = verdict(asked(start, start));
        Milestone company = milestone(verdict, "company", MilestoneKind.COMPANY_ANSWER);
        assertThat(company.on()).isEqualTo(fifteen);
        assertThat(company.rolled()).isEqualTo(fifteenMoved);
        Milestone answer = milestone(verdict, "miit-appeal", MilestoneKind.ANSWER);
        assertThat(answer.on()).isEqualTo(thirty);
        assertThat(answer.rolled()).isEqualTo(thirtyMoved);
        assertThat(answer.calendar())
                .isEqualTo(thirty.equals(thirtyMoved) ? Deadline.Status.KNOWN : Deadline.Status.GREY);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-08,2026-05-23,WAIT",
        "2026-05-08,2026-05-24,REVIEW",
        "2026-05-08,2026-05-25,REVIEW",
        "2026-05-08,2026-05-26,OPEN",
        "2026-11-02,2026-11-17,WAIT",
        "2026-11-02,2026-11-18,OPEN"
    })
    void silence_opens_the_appeal_on_the_sixteenth_day(LocalDate asked, LocalDate filedOn, Status status) {
        assertThat(route(verdict(asked(asked, filedOn)), "miit-appeal").status())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-31,2026-06-30,OPEN",
        "2026-01-31,2026-07-01,BARRED",
        "2026-06-23,2026-11-23,OPEN",
        "2026-06-23,2026-11-24,BARRED",
        "2026-06-21,2026-11-21,OPEN",
        "2026-06-21,2026-11-22,REVIEW",
        "2026-06-21,2026-11-23,REVIEW",
        "2026-06-21,2026-11-24,BARRED"
    })
    void charges_have_five_months_from_the_day_they_occurred(LocalDate occurred, LocalDate filedOn, Status status) {
        assertThat(route(verdict(at(charges(), occurred, filedOn)), "miit-appeal")
                        .status())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-11-23,2026-11-23,OPEN",
        "2024-11-23,2026-11-24,BARRED",
        "2024-11-21,2026-11-23,REVIEW",
        "2024-11-21,2026-11-24,BARRED",
        "2012-01-01,2026-11-24,BARRED"
    })
    void other_disputes_have_two_years(LocalDate occurred, LocalDate filedOn, Status status) {
        Complaint.Builder fault = complete("broadband-fault", RespondentKind.CARRIER);
        assertThat(route(verdict(at(fault, occurred, filedOn)), "miit-appeal").status())
                .isEqualTo(status);
    }

    private static Complaint.Builder at(Complaint.Builder complaint, LocalDate occurred, LocalDate filedOn) {
        return complaint
                .filedOn(filedOn)
                .incident(new Incident(occurred, occurred, false, null))
                .priorComplaint(PriorComplaint.builder()
                        .made(YesNo.YES)
                        .reply(Reply.UNSATISFACTORY)
                        .build());
    }

    @Test
    void a_limit_that_ends_where_no_holiday_table_is_loaded_is_told_strictly() {
        Verdict verdict = verdict(at(charges(), LocalDate.of(2026, 9, 30), LocalDate.of(2026, 11, 23)));
        assertThat(route(verdict, "miit-appeal").until()).isEqualTo(LocalDate.of(2027, 2, 28));
        assertThat(route(verdict, "miit-appeal").status()).isEqualTo(Status.OPEN);
    }

    @Test
    void working_days_past_the_loaded_tables_are_no_guess() {
        Verdict verdict = verdict(at(charges(), LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 29)));
        Milestone decision = milestone(verdict, "miit-appeal", MilestoneKind.ACCEPTANCE_DECISION);
        assertThat(decision.on()).isNull();
        assertThat(decision.calendar()).isEqualTo(Deadline.Status.UNKNOWN_CALENDAR);
    }

    @Test
    void just_after_a_last_day_without_a_holiday_table_a_person_judges() {
        Verdict verdict = verdict(at(charges(), LocalDate.of(2026, 8, 15), LocalDate.of(2027, 1, 20)));
        assertThat(rules(verdict)).contains("miit-appeal.charge-dispute-day-uncountable");
        assertThat(route(verdict, "miit-appeal").status()).isEqualTo(Status.REVIEW);
    }

    @ParameterizedTest
    @CsvSource({"2026-04-14,2026-06-18", "2026-04-15,2026-06-14"})
    void mediation_lasts_forty_five_working_days_under_the_old_order_and_sixty_days_under_the_new(
            LocalDate filedOn, LocalDate end) {
        Verdict verdict = verdict(filed(complete("goods-quality", RespondentKind.SELLER), filedOn));
        assertThat(milestone(verdict, "samr-12315", MilestoneKind.MEDIATION_END).on())
                .isEqualTo(end);
    }

    @Test
    void a_demand_on_the_company_starts_the_limitation_anew_and_leaves_the_regulators_three_years_alone() {
        LocalDate known = LocalDate.of(2023, 9, 4);
        Verdict verdict = verdict(complete("goods-quality", RespondentKind.SELLER)
                .incident(new Incident(known, known, false, null))
                .priorComplaint(PriorComplaint.builder()
                        .made(YesNo.YES)
                        .madeOn(LocalDate.of(2025, 3, 3))
                        .reply(Reply.UNSATISFACTORY)
                        .build()));
        assertThat(route(verdict, "samr-12315").status()).isEqualTo(Status.BARRED);
        assertThat(route(verdict, "court").until()).isEqualTo(LocalDate.of(2028, 3, 3));
    }
}
