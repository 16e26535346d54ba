package io.complaintrules.reading.day;

import static org.assertj.core.api.Assertions.assertThat;

import io.complaintrules.reading.lexicon.Lexicon;
import io.complaintrules.reading.text.NormalForm;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DateReaderTest {

    private static final LocalDate FILED = LocalDate.of(2026, 6, 10);
    private static final Lexicon DAYS =
            Lexicon.parse("days.txt", "@category day\n昨天 | value=-1d\n上周 | value=-1w\n上个月 | value=-1m\n去年 | value=-1y");

    private static List<ReadDate> read(String text, @Nullable LocalDate filedOn) {
        NormalForm form = NormalForm.of(text);
        return DateReader.read(form, DAYS.scan(form), filedOn);
    }

    private static @Nullable LocalDate day(String text) {
        List<ReadDate> dates = read(text, FILED);
        assertThat(dates).hasSize(1);
        return dates.get(0).day();
    }

    @Test
    void whole_dates_are_read_in_every_spelling() {
        LocalDate day = LocalDate.of(2026, 3, 5);
        assertThat(day("2026年3月5日断网")).isEqualTo(day);
        assertThat(day("2026-03-05断网")).isEqualTo(day);
        assertThat(day("2026/3/5断网")).isEqualTo(day);
        assertThat(day("2026.3.5断网")).isEqualTo(day);
        assertThat(day("二〇二六年三月五号断网")).isEqualTo(day);
        assertThat(day("26年3月5日断网")).isEqualTo(day);
    }

    @Test
    void a_date_without_its_year_is_the_latest_up_to_the_day_of_filing() {
        assertThat(day("3月5日断网")).isEqualTo(LocalDate.of(2026, 3, 5));
        assertThat(day("11月5日断网")).isEqualTo(LocalDate.of(2025, 11, 5));
        assertThat(day("去年11月5日断网")).isEqualTo(LocalDate.of(2025, 11, 5));
    }

    @Test
    void a_date_without_its_year_stays_open_without_a_day_of_filing_or_among_several_years() {
        assertThat(read("3月5日断网", null)).hasSize(1).allSatisfy(date -> assertThat(date.from())
                .isNull());
        List<ReadDate> dates = read("2023年办理，2024年改过，3月5日断网", FILED);
        assertThat(dates.get(2).from()).isNull();
    }

    private static List<String> days(String text) {
        return read(text, FILED).stream()
                .map(date -> String.valueOf(date.day()))
                .toList();
    }

    @Test
    void a_year_goes_on_over_new_year() {
        assertThat(days("2025年12月28日断网，1月3日投诉")).containsExactly("2025-12-28", "2026-01-03");
        assertThat(days("2025-12-28断网，1月3日投诉")).containsExactly("2025-12-28", "2026-01-03");
        assertThat(days("2025.12.28断网，1月3日投诉")).containsExactly("2025-12-28", "2026-01-03");
        assertThat(days("2025年12月30日断网，次年1月5日投诉，2月9日答复")).containsExactly("2025-12-30", "2026-01-05", "2026-02-09");
        assertThat(days("2025年11月3日断网，12月28日投诉，1月9日答复")).containsExactly("2025-11-03", "2025-12-28", "2026-01-09");
        assertThat(days("2027年12月30日断网，2月29日投诉")).last().isEqualTo("null");
    }

    @Test
    void a_year_goes_back_over_new_year_when_the_day_would_lie_ahead() {
        assertThat(days("2025年12月28日断网，1月3日投诉，12月30日答复，1月5日再次断网"))
                .containsExactly("2025-12-28", "2026-01-03", "2025-12-30", "2026-01-05");
        assertThat(days("2025年1月5日办理，2026年1月5日续约至12月31日")).last().isEqualTo("2026-12-31");
    }

    @Test
    void a_year_does_not_go_on_past_the_day_of_filing_or_within_half_a_year() {
        assertThat(days("2026年12月28日断网，1月3日投诉")).last().isEqualTo("2026-01-03");
        assertThat(days("2025年7月20日断网，3月3日办理")).last().isEqualTo("2025-03-03");
        assertThat(days("2025年3月1日断网，11月5日投诉")).last().isEqualTo("2025-11-05");
    }

    @Test
    void among_several_years_a_day_follows_the_one_before_it_and_otherwise_stays_open() {
        assertThat(days("2024年5月1日办理，2025年12月28日断网，1月3日投诉")).last().isEqualTo("2026-01-03");
        assertThat(days("2024年5月1日办理，2025年6月1日断网，6月3日投诉")).last().isEqualTo("2025-06-03");
        assertThat(days("2024年5月1日办理，2025年6月1日断网，3月3日投诉")).last().isEqualTo("null");
    }

    @Test
    void relative_days_count_from_the_day_of_filing() {
        assertThat(day("昨天断网")).isEqualTo(LocalDate.of(2026, 6, 9));
        assertThat(day("上周三断网")).isEqualTo(LocalDate.of(2026, 6, 3));
        ReadDate month = read("上个月断网", FILED).get(0);
        assertThat(month.from()).isEqualTo(LocalDate.of(2026, 5, 1));
        assertThat(month.to()).isEqualTo(LocalDate.of(2026, 5, 31));
    }

    @Test
    void impossible_days_and_house_numbers_are_no_dates() {
        assertThat(read("2026年2月30日", FILED))
                .allSatisfy(date -> assertThat(date.from()).isNull());
        assertThat(read("住在5号楼，3个月没修，1.5倍", FILED)).isEmpty();
    }
}
