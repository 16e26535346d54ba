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
    private static final Lexicon DAYS = Lexicon.parse(
            "days.txt",
            "@category day\n昨天 | value=-1d\n上周 | value=-1w\n上个月 | value=-1m\n去年 | value=-1y\n前年 | value=-2y\n双十一 | value=11-11");

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

    @Test
    void a_month_and_a_day_are_read_with_a_sign_between_them() {
        assertThat(days("9/25我投诉")).containsExactly("2025-09-25");
        assertThat(days("5-20断网，6/3投诉，06/08答复")).containsExactly("2026-05-20", "2026-06-03", "2026-06-08");
    }

    @Test
    void fractions_ranges_and_numbers_are_no_month_and_day() {
        assertThat(days("退了1/2，24/7服务，五五开50/50，打400-10-25")).isEmpty();
        assertThat(days("等了3-15天，5-20元，1-15号楼，10-25%，7/24小时")).doesNotContain("2026-03-15", "2026-05-20", "2025-10-25");
        assertThat(days("拨打010-5-20，提速3/5")).isEmpty();
    }

    @Test
    void days_ago_are_counted_from_the_day_of_filing() {
        assertThat(days("十天前投诉")).containsExactly("2026-05-31");
        assertThat(days("3天之前投诉")).containsExactly("2026-06-07");
        assertThat(read("两周前投诉", FILED).get(0).from()).isEqualTo(LocalDate.of(2026, 5, 25));
        assertThat(read("2个星期前投诉", FILED).get(0).to()).isEqualTo(LocalDate.of(2026, 5, 31));
        assertThat(read("三个月前投诉", FILED).get(0).from()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(read("两年前投诉", FILED).get(0).to()).isEqualTo(LocalDate.of(2024, 12, 31));
        assertThat(read("十天前投诉", null).get(0).from()).isNull();
        assertThat(days("十天前后都这样")).isEmpty();
    }

    @Test
    void a_holiday_is_its_day_in_the_year_named_before_it_or_the_latest() {
        assertThat(days("去年双十一那天投诉")).containsExactly("2025-11-11");
        assertThat(days("双十一投诉")).containsExactly("2025-11-11");
        assertThat(days("前年双十一投诉")).containsExactly("2024-11-11");
        assertThat(days("2024年双十一投诉")).containsExactly("null", "2024-11-11");
    }

    @Test
    void a_day_in_eight_figures_is_read_and_a_number_is_not() {
        assertThat(days("20250308办的")).containsExactly("2025-03-08");
        assertThat(days("单号20250308，20251308元，202503081")).isEmpty();
    }

    @Test
    void a_stretch_within_a_month_gives_its_first_day_and_its_last() {
        assertThat(days("2月20到23号断网")).containsExactly("2026-02-20", "2026-02-23");
        assertThat(days("2月20日至23日断网")).containsExactly("2026-02-20", "2026-02-23");
        assertThat(days("2025年2月20-23日断网")).containsExactly("2025-02-20", "2025-02-23");
    }

    @Test
    void a_year_too_far_off_is_kept_as_written_and_is_no_day() {
        ReadDate date = read("2062年9月15日断网，3月1日投诉", FILED).get(0);
        assertThat(date.day()).isNull();
        assertThat(date.far()).isEqualTo(LocalDate.of(2062, 9, 15));
        assertThat(days("2062年9月15日断网，3月1日投诉")).containsExactly("null", "2026-03-01");
        assertThat(days("2999-01-01断网，1980年3月5日投诉")).containsExactly("null", "null");
        assertThat(days("合约到2028年1月1日")).containsExactly("2028-01-01");
    }
}
