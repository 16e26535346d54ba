package io.complaintrules.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.complaintrules.complaint.Complaint;
import io.complaintrules.law.LawBook;
import io.complaintrules.reading.BundledData;
import io.complaintrules.reading.narrative.TextReader;
import io.complaintrules.verdict.Verdict;
import io.complaintrules.verdict.Verdicts;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportTest {
    private static final LawBook LAW = LawBook.load(Path.of("src/test/resources/law-fixture"));

    private static final Verdict VERDICT = Verdicts.complete()
            .withNarrative(new TextReader(BundledData.LEXICON)
                    .read(Verdicts.TEXT, null)
                    .narrative());

    private final Report report = Report.of(
                    Complaint.builder().text(Verdicts.TEXT).build(), VERDICT, LAW)
            .full();

    @Test
    void without_the_narrative_it_quotes_what_stands_around_flagged_words_and_a_draft_is_refused() {
        Complaint complaint = Complaint.builder().text(Verdicts.TEXT).build();
        assertThat(Report.of(complaint, Verdicts.complete(), LAW).full().markdown(Language.ZH))
                .contains("你们这群<strong>【骗子】</strong>、<strong>【强盗】</strong>！");
        assertThatThrownBy(() -> Draft.of(complaint, Verdicts.complete(), LAW))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Assess the complaint again");
    }

    @Test
    void it_says_where_to_go_in_which_order_and_what_each_can_do() {
        assertThat(report.text(Language.ZH, false))
                .containsSubsequence(
                        "请先看这里",
                        "110 报警（24 小时）",
                        "投诉 T-1：应向申诉机构提交，但须先修改\n",
                        "1. company",
                        "2. 电信用户申诉受理机构：须先修改",
                        "可以：调解",
                        "不能：裁决赔偿",
                        "受理后不再受理同一争议的：市场监管部门",
                        "最迟：2026-12-19")
                .contains("网站：https://example.com（须实名）〔据二手来源〕");
    }

    @Test
    void it_shows_flagged_words_in_their_sentence_and_what_to_say_instead() {
        assertThat(report.text(Language.ZH, false))
                .contains("  | 你们这群【骗子】、【强盗】！\n")
                .contains("骗子（强烈）：改为“不认可其行为”")
                .contains("强盗（强烈）：删去，或写一个事实\n");
    }

    @Test
    void it_gives_the_law_with_instrument_number_article_and_dates() {
        assertThat(report.text(Language.ZH, false))
                .contains("t.postcode 说明 [1] ＊")
                .contains("《某办法》（第1号） https://example.com/order")
                .contains("[1] 第10条第(4)项，自 2016-07-30〔据二手来源〕")
                .contains("法律资料核对至 2026-11-23");
        assertThat(report.text(Language.EN, false))
                .contains("[1] art. 10(4), from 2016-07-30 [from secondary sources]")
                .contains("not legal advice");
    }

    @Test
    void it_says_whether_the_proof_is_enough_and_what_to_have_ready() {
        assertThat(report.text(Language.ZH, false))
                .contains("先向企业投诉：部分证明（E1）；可以用：工单号")
                .contains("电信用户申诉受理机构：决定性的一点还没有证明：先向企业投诉；宜达到 E4")
                .contains("须备好的材料：姓名");
    }

    @Test
    void it_names_what_is_missing_and_asks() {
        assertThat(report.text(Language.EN, false))
                .contains("The text does not give: place or page, contact with the company")
                .contains("1. Did you complain to the company first?");
    }

    @Test
    void the_last_day_may_roll_or_be_unknown() {
        assertThat(report.text(Language.EN, false).replaceAll("\\s+", " "))
                .contains("arguably moves to 2026-12-21")
                .contains("beyond the published holidays");
    }

    @Test
    void amounts_stand_in_columns() {
        List<String> table = report.text(Language.ZH, false)
                .lines()
                .dropWhile(line -> !line.contains("是否成立"))
                .limit(2)
                .toList();
        assertThat(table)
                .containsExactly("  项目      是否成立  请求（元）  有证据    法定", "  三倍赔偿  有条件        198.00       -  594.00");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void no_line_is_wider_than_a_terminal(Language language) {
        assertThat(report.text(language, false).lines()).allMatch(line -> DisplayWidth.of(line) <= 80);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void colours_add_nothing_but_escapes(Language language) {
        String plain = report.text(language, false);
        assertThat(plain).doesNotContain("\u001B");
        assertThat(report.text(language, true)).contains("\u001B[").satisfies(coloured -> assertThat(
                        coloured.replaceAll("\u001B\\[[0-9;]*m", ""))
                .isEqualTo(plain));
    }

    @Test
    void a_verdict_of_another_complaint_is_refused() {
        Complaint other = Complaint.ofText("另一份投诉");
        assertThatThrownBy(() -> Report.of(other, VERDICT, LAW))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("another complaint");
        assertThatThrownBy(() -> Draft.of(other, VERDICT, LAW)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Draft.of(other, VERDICT, LAW, "company")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void markdown_has_headings_lists_and_tables() {
        assertThat(report.markdown(Language.ZH))
                .startsWith("## 请先看这里\n")
                .contains("# 投诉 T-1：应向申诉机构提交，但须先修改\n")
                .contains("\n## 去哪里\n\n1. company\n2. <strong>电信用户申诉受理机构</strong>：<strong>须先修改</strong>\n    - 可以：调解\n")
                .contains("> 你们这群<strong>【骗子】</strong>、<strong>【强盗】</strong>！\n")
                .contains("| 项目 | 是否成立 | 请求（元） | 有证据 | 法定 |\n| --- | --- | ---: | ---: | ---: |\n");
    }
}
