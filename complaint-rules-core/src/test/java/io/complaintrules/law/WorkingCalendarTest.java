package io.complaintrules.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {
    private final WorkingCalendar calendar = LawFixture.book().calendar();

    @ParameterizedTest
    @CsvSource({
        "2025-01-24, 2025-02-07, 2025-02-10, 2025-02-13",
        "2026-02-13, 2026-02-27, 2026-03-02, 2026-03-05",
        "2026-05-08, 2026-05-14, 2026-05-18, 2026-05-21",
        "2026-09-18, 2026-09-24, 2026-09-29, 2026-10-09",
        "2026-09-30, 2026-10-13, 2026-10-15, 2026-10-20",
        "2026-11-23, 2026-11-30, 2026-12-02, 2026-12-07"
    })
    void working_days_skip_the_start_and_the_holidays_and_count_make_up_days(
            LocalDate start, LocalDate five, LocalDate seven, LocalDate ten) {
        assertThat(calendar.plusWorkingDays(start, 5)).isEqualTo(known(five));
        assertThat(calendar.plusWorkingDays(start, 7)).isEqualTo(known(seven));
        assertThat(calendar.plusWorkingDays(start, 10)).isEqualTo(known(ten));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-24, 15, 2025-02-08, 2025-02-08",
        "2025-01-24, 30, 2025-02-23, 2025-02-24",
        "2026-02-13, 15, 2026-02-28, 2026-02-28",
        "2026-02-13, 30, 2026-03-15, 2026-03-16",
        "2026-05-08, 15, 2026-05-23, 2026-05-25",
        "2026-05-08, 30, 2026-06-07, 2026-06-08",
        "2026-09-18, 15, 2026-10-03, 2026-10-08",
        "2026-09-18, 30, 2026-10-18, 2026-10-19",
        "2026-09-30, 15, 2026-10-15, 2026-10-15",
        "2026-09-30, 30, 2026-10-30, 2026-10-30",
        "2026-11-23, 15, 2026-12-08, 2026-12-08",
        "2026-11-23, 30, 2026-12-23, 2026-12-23"
    })
    void calendar_days_give_the_strict_and_the_rolled_day(
            LocalDate start, int days, LocalDate strict, LocalDate rolled) {
        assertThat(calendar.plusDays(start, days))
                .isEqualTo(new Deadline(
                        strict, rolled, strict.equals(rolled) ? Deadline.Status.KNOWN : Deadline.Status.GREY));
    }

    @ParameterizedTest
    @CsvSource({"2026-01-31, 5, 2026-06-30", "2026-06-23, 5, 2026-11-23", "2026-09-30, 5, 2027-02-28"})
    void months_end_on_the_corresponding_day_or_the_last_of_the_month(LocalDate start, int months, LocalDate strict) {
        assertThat(calendar.plusMonths(start, months).strict()).isEqualTo(strict);
    }

    @Test
    void years_end_on_the_corresponding_day() {
        assertThat(calendar.plusYears(LocalDate.of(2024, 11, 23), 2)).isEqualTo(known(LocalDate.of(2026, 11, 23)));
        assertThat(calendar.plusYears(LocalDate.of(2024, 2, 29), 2).strict()).isEqualTo(LocalDate.of(2026, 2, 28));
    }

    @ParameterizedTest
    @CsvSource({"2023, 249", "2024, 251", "2025, 248", "2026, 248"})
    void every_year_has_its_official_number_of_working_days(int year, long workingDays) {
        LocalDate first = LocalDate.of(year, 1, 1);
        assertThat(first.datesUntil(first.plusYears(1))
                        .filter(calendar::isWorkingDay)
                        .count())
                .isEqualTo(workingDays);
    }

    @Test
    void a_period_that_leaves_the_loaded_years_is_unknown_and_never_guessed() {
        assertThat(calendar.plusWorkingDays(LocalDate.of(2026, 12, 30), 1).status())
                .isEqualTo(Deadline.Status.KNOWN);
        assertThat(calendar.plusWorkingDays(LocalDate.of(2026, 12, 30), 2))
                .isEqualTo(new Deadline(null, null, Deadline.Status.UNKNOWN_CALENDAR));
        assertThat(calendar.plusDays(LocalDate.of(2026, 12, 20), 15))
                .isEqualTo(new Deadline(LocalDate.of(2027, 1, 4), null, Deadline.Status.UNKNOWN_CALENDAR));
        assertThatThrownBy(() -> calendar.isWorkingDay(LocalDate.of(2027, 1, 4)))
                .hasMessageContaining("2027")
                .hasMessageContaining("\nMaybe ");
    }

    @Test
    void a_period_of_nothing_is_refused() {
        assertThatThrownBy(() -> calendar.plusDays(LocalDate.of(2026, 1, 5), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_day_stands_within_between_or_past_a_deadline() {
        Deadline grey = calendar.plusDays(LocalDate.of(2026, 5, 8), 15);
        assertThat(grey.standing(LocalDate.of(2026, 5, 23))).isEqualTo(Deadline.Standing.WITHIN);
        assertThat(grey.standing(LocalDate.of(2026, 5, 25))).isEqualTo(Deadline.Standing.GREY);
        assertThat(grey.standing(LocalDate.of(2026, 5, 26))).isEqualTo(Deadline.Standing.PASSED);

        Deadline unknown = calendar.plusDays(LocalDate.of(2026, 12, 20), 15);
        assertThat(unknown.standing(LocalDate.of(2027, 1, 4))).isEqualTo(Deadline.Standing.WITHIN);
        assertThat(unknown.standing(LocalDate.of(2027, 1, 5))).isEqualTo(Deadline.Standing.UNKNOWN);
    }

    private static Deadline known(LocalDate day) {
        return new Deadline(day, day, Deadline.Status.KNOWN);
    }
}
