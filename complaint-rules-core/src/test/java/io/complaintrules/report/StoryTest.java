package io.complaintrules.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.complaintrules.advice.Rewording;
import io.complaintrules.complaint.Request;
import io.complaintrules.complaint.RequestKind;
import io.complaintrules.reading.BundledData;
import io.complaintrules.reading.narrative.TextReader;
import io.complaintrules.verdict.Narrative;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoryTest {
    private static final LocalDate FILED = LocalDate.of(2026, 11, 23);

    private static Story story(String text) {
        Narrative narrative =
                new TextReader(BundledData.LEXICON).read(text, FILED).narrative();
        return new Story(Rewording.of(text, narrative, List.of(), "公司"), clause -> false);
    }

    @Test
    void a_request_at_the_end_of_a_sentence_stands_among_the_requests() {
        Story story = story("移动9月30日多扣我260元，要求退260。这也太不讲理了，请尽快答复。");
        assertThat(story.requests()).containsExactly("要求退260。", "请尽快答复。");
        assertThat(story.passages()).extracting(Story.Passage::text).containsExactly("移动9月30日多扣我260元。这也太不讲理了。");
    }

    @Test
    void what_was_asked_of_the_company_is_a_request_where_the_text_holds_no_other() {
        assertThat(story("7月27日我投诉，要求退费。").requests()).containsExactly("要求退费。");
        assertThat(story("7月27日我投诉，要求退费。").passages()).hasSize(1);
    }

    @Test
    void what_is_asked_of_another_body_is_told_and_not_asked() {
        String text = "平台拒绝退款，请工信部查处。";
        Narrative narrative =
                new TextReader(BundledData.LEXICON).read(text, FILED).narrative();
        Story story = new Story(Rewording.of(text, narrative, List.of(), "公司"), clause -> clause.start() > 0);
        assertThat(story.requests()).isEmpty();
        assertThat(story.text()).isEqualTo(text);
    }

    @Test
    void a_passage_goes_on_until_another_day_is_named() {
        Story story = story("2026年7月20日账单多出198元。我没有办理过。7月27日我投诉；8月5日客服答复。");
        assertThat(story.passages())
                .containsExactly(
                        new Story.Passage(LocalDate.of(2026, 7, 20), "2026年7月20日账单多出198元。我没有办理过。"),
                        new Story.Passage(LocalDate.of(2026, 7, 27), true, "7月27日我投诉。"),
                        new Story.Passage(LocalDate.of(2026, 8, 5), true, "8月5日客服答复。"));
    }

    @Test
    void what_is_told_backwards_is_put_in_the_order_of_time() {
        assertThat(story("8月5日客服答复。2026年7月20日账单多出198元。").text()).isEqualTo("2026年7月20日账单多出198元。8月5日客服答复。");
    }

    @Test
    void an_order_in_which_a_day_would_mean_another_year_is_left_as_it_is() {
        String text = "5月1日客服答复。2024年7月20日账单多出198元。";
        assertThat(story(text).text()).isEqualTo(text);
    }

    @Test
    void a_day_is_told_when_the_text_names_it_in_any_spelling() {
        Story story = story("2025年12月28日扣款，次年1月3日又扣款，二月三十日没有这一天。");
        assertThat(story.tells(LocalDate.of(2025, 12, 28))).isTrue();
        assertThat(story.tells(LocalDate.of(2026, 1, 3))).isTrue();
        assertThat(story.tells(LocalDate.of(2026, 12, 28))).isFalse();
    }

    @Test
    void requests_are_told_from_what_was_asked_of_the_company_before() {
        Story story = story("7月27日我投诉，要求退费。要求退费被拒绝。请求退还198元；若不退还，请书面说明。");
        assertThat(story.requests()).containsExactly("请求退还198元。", "若不退还，请书面说明。");
        assertThat(story.passages()).hasSize(1);
    }

    @Test
    void a_demand_becomes_a_request() {
        assertThat(story("必须退款，必须道歉，一样不能少。").requests()).containsExactly("请求退款。", "请求道歉，一样不能少。");
    }

    @Test
    void a_request_is_said_when_its_kind_and_its_sum_are_asked_for() {
        Story story = story("我已要求道歉。请求退还一百九十八元，并书面说明。");
        assertThat(story.asks(new Request(RequestKind.REFUND, new BigDecimal("198.00"))))
                .isTrue();
        assertThat(story.asks(new Request(RequestKind.EXPLAIN, null))).isTrue();
        assertThat(story.asks(new Request(RequestKind.REFUND, new BigDecimal("98"))))
                .isFalse();
        assertThat(story.asks(new Request(RequestKind.APOLOGISE, null))).isFalse();
    }

    @Test
    void an_amount_is_told_as_a_whole_number_only() {
        assertThat(story("多收1,198.00元").tells(new BigDecimal("1198"))).isTrue();
        assertThat(story("多收1198").tells(new BigDecimal("1198"))).isTrue();
        assertThat(story("多收三十五元").tells(new BigDecimal("35.00"))).isTrue();
        assertThat(story("多收1198元").tells(new BigDecimal("198"))).isFalse();
        assertThat(story("多收198.5元").tells(new BigDecimal("198"))).isFalse();
    }
}
