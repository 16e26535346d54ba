package io.complaintrules.reading.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.complaintrules.reading.BundledData;
import io.complaintrules.verdict.Narrative;
import io.complaintrules.verdict.Narrative.Clause;
import io.complaintrules.verdict.Narrative.Mark;
import io.complaintrules.verdict.Narrative.Sign;
import io.complaintrules.verdict.Span;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClauseReaderTest {
    private static final LocalDate FILED = LocalDate.of(2026, 11, 23);

    private static Narrative read(String text) {
        return new TextReader(BundledData.LEXICON).read(text, FILED).narrative();
    }

    private static List<String> words(String text) {
        return read(text).clauses().stream()
                .map(clause -> text.substring(clause.start(), clause.end()))
                .toList();
    }

    private static Clause only(String text) {
        assertThat(read(text).clauses()).hasSize(1);
        return read(text).clauses().get(0);
    }

    @Test
    void a_text_is_cut_at_marks_and_blanks_but_not_in_quotations_numbers_sums_and_days() {
        assertThat(words("客服说“不退，不赔。”，挂了 电话！！再打")).containsExactly("客服说“不退，不赔。”", "挂了", "电话", "再打");
        assertThat(words("“一，二\n三”，“四，五”，“六")).containsExactly("“一", "二", "三”", "“四，五”", "“六");
        assertThat(words("2026 年 3 月 5 日付款¥1,299.00，退168,07号道歉"))
                .containsExactly("2026 年 3 月 5 日付款¥1,299.00", "退168", "07号道歉");
    }

    @Test
    void the_clauses_together_are_the_text() {
        String text = "，第一句。\n\n第二句；第三句？？ 👍🏽";
        StringBuilder all = new StringBuilder();
        read(text).clauses().forEach(clause -> all.append(text, clause.start(), clause.past()));
        assertThat(all).hasToString(text);
        assertThat(read("").clauses()).isEmpty();
    }

    @Test
    void a_mark_tells_how_a_clause_ends() {
        assertThat(read("一，二；三？四！五??六").clauses())
                .extracting(Clause::mark)
                .containsExactly(Mark.COMMA, Mark.SEMICOLON, Mark.QUESTION, Mark.STOP, Mark.STOP, Mark.COMMA);
    }

    @Test
    void a_clause_tells_its_days_and_sums() {
        Clause clause = only("2025年12月28日扣了三十五元和1,198元到1月3日还在扣9");
        assertThat(clause.days()).containsExactly(LocalDate.of(2025, 12, 28), LocalDate.of(2026, 1, 3));
        assertThat(clause.signs()).contains(Sign.NUMBER).doesNotContain(Sign.YEARLESS);
        assertThat(only("1月3日还在扣").signs()).contains(Sign.YEARLESS);
        assertThat(clause.sums()).extracting(String::valueOf).contains("35", "1198", "9");
    }

    @Test
    void a_clause_tells_what_it_asks_for() {
        assertThat(only("请求退还多收的钱").signs()).contains(Sign.ASKS);
        assertThat(only("请求退还多收的钱").asked()).containsExactly("refund");
        assertThat(only("因此要求书面说明").asked()).containsExactly("explain");
        assertThat(only("必须退款").demand()).isEqualTo(new Span(0, 2));
        assertThat(only("客服请示了领导").signs()).doesNotContain(Sign.ASKS);
        assertThat(only("要求退费被拒绝").signs()).contains(Sign.ASKS, Sign.REFUSED);
    }

    @Test
    void a_clause_tells_where_it_speaks_to_the_company_unless_it_pleads_or_quotes() {
        assertThat(only("你们公司多收了钱").addressed()).containsExactly(new Span(0, 4));
        assertThat(only("希望你们尽快处理").addressed()).isEmpty();
        assertThat(only("客服骂我“你们滚”").addressed()).isEmpty();
    }

    @Test
    void a_sentence_is_found_around_a_stretch() {
        Narrative narrative = read("第一句。第二句，很长！！第三句");
        assertThat(narrative.sentence(new Span(5, 6))).isEqualTo(new Span(4, 11));
        assertThat(narrative.sentence(new Span(2, 5))).isEqualTo(new Span(0, 11));
        assertThat(narrative.sentence(new Span(13, 14))).isEqualTo(new Span(12, 15));
    }

    @Test
    void a_narrative_does_not_tell_what_it_says() {
        assertThat(read("2026年3月5日扣款198元。") + " " + read("2026年3月5日扣款198元。").clauses())
                .doesNotContain("198", "2026");
    }
}
