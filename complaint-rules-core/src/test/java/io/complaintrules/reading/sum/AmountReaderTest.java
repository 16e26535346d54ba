package io.complaintrules.reading.sum;

import static org.assertj.core.api.Assertions.assertThat;

import io.complaintrules.reading.lexicon.HitList;
import io.complaintrules.reading.text.NormalForm;
import java.util.List;
import org.junit.jupiter.api.Test;

class AmountReaderTest {

    private static List<String> yuan(String text) {
        return AmountReader.read(NormalForm.of(text), HitList.NONE).stream()
                .map(amount -> amount.yuan().toPlainString())
                .toList();
    }

    @Test
    void figures_are_read_with_points_and_groups() {
        assertThat(yuan("扣了116.82元，又扣1,200元，共￥99")).containsExactly("116.82", "1200", "99");
    }

    @Test
    void chinese_numerals_are_read() {
        assertThat(yuan("三百二十元、十块五毛、两千零五元、一万二千块")).containsExactly("320", "10.5", "2005", "12000");
    }

    @Test
    void mixed_spellings_are_read() {
        assertThat(yuan("18万5千元和3.5万元")).containsExactly("185000", "35000");
    }

    @Test
    void numbers_without_a_unit_of_money_are_none() {
        assertThat(yuan("打了10086三次，等了两小时，2026年元旦")).isEmpty();
        assertThat(yuan("下载慢到50K，等了7天")).isEmpty();
    }

    @Test
    void the_span_covers_sum_and_unit() {
        String text = "多扣了58元。";
        ReadAmount amount = AmountReader.read(NormalForm.of(text), HitList.NONE).get(0);
        assertThat(text.substring(amount.start(), amount.end())).isEqualTo("58元");
    }
}
