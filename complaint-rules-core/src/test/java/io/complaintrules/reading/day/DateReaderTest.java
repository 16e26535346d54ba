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
