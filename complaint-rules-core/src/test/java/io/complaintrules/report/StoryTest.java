package io.complaintrules.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StoryTest {
    private static final LocalDate FILED = LocalDate.of(2026, 11, 23);

    @Test
    void a_passage_goes_on_until_another_day_is_named() {
        Story story = Story.of("2026年7月20日账单多出198元。我没有办理过。7月27日我投诉；8月5日客服答复。", FILED);
        assertThat(story.passages())
                .containsExactly(
                        new Story.Passage(LocalDate.of(2026, 7, 20), "2026年7月20日账单多出198元。我没有办理过。"),
                        new Story.Passage(LocalDate.of(2026, 7, 27), "7月27日我投诉。"),
                        new Story.Passage(LocalDate.of(2026, 8, 5), "8月5日客服答复。"));
    }

    @Test
    void what_is_told_backwards_is_put_in_the_order_of_time() {
        assertThat(Story.of("8月5日客服答复。2026年7月20日账单多出198元。", FILED).text()).isEqualTo("2026年7月20日账单多出198元。8月5日客服答复。");
    }

    @Test
    void a_year_that_is_left_out_goes_on_over_new_year() {
        assertThat(Story.of("2025年12月5日扣款。1月3日又扣款。", FILED).days())
                .containsExactly(LocalDate.of(2025, 12, 5), LocalDate.of(2026, 1, 3));
        assertThat(Story.of("12月5日扣款。", FILED).days()).containsExactly(LocalDate.of(2025, 12, 5));
    }

    @Test
    void no_day_is_made_of_what_is_none() {
        assertThat(Story.of("2月30日扣款，比例3.5，电话010-12345678。", FILED).days()).isEmpty();
    }

    @Test
    void requests_are_told_from_what_was_asked_of_the_company_before() {
        Story story = Story.of("7月27日我投诉，要求退费。要求退费被拒绝。请求退还198元；若不退还，请书面说明。", FILED);
        assertThat(story.requests()).containsExactly("请求退还198元。", "若不退还，请书面说明。");
        assertThat(story.passages()).hasSize(1);
    }

    @Test
    void a_demand_becomes_a_request() {
        assertThat(Story.of("必须退款，必须道歉，一样不能少。", FILED).requests()).containsExactly("请求退款。", "请求道歉，一样不能少。");
    }

    @Test
    void an_amount_is_found_as_a_whole_number_only() {
        assertThat(Story.tells("多收1,198.00元", new BigDecimal("1198"))).isTrue();
        assertThat(Story.tells("多收1198元", new BigDecimal("198"))).isFalse();
        assertThat(Story.tells("多收198.5元", new BigDecimal("198"))).isFalse();
    }
}
