package io.complaintrules.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NormalFormTest {

    @Test
    void full_width_capitals_and_traditional_characters_are_folded() {
        assertThat(NormalForm.of("ＡＢＣ　電話費１２").toString()).isEqualTo("abc 电话费12");
    }

    @Test
    void blanks_and_signs_between_chinese_characters_go() {
        assertThat(NormalForm.of("垃 圾*公\u200b司").toString()).isEqualTo("垃圾公司");
    }

    @Test
    void signs_between_figures_stay() {
        assertThat(NormalForm.of("2026-06-01 12*3").toString()).isEqualTo("2026-06-01 12*3");
    }

    @Test
    void a_long_run_of_one_character_is_cut_to_two_and_figures_are_not() {
        assertThat(NormalForm.of("太太太太慢10000").toString()).isEqualTo("太太慢10000");
    }

    @Test
    void a_stretch_leads_back_to_the_original_with_what_was_left_out_inside() {
        String text = "他说垃 圾。";
        NormalForm form = NormalForm.of(text);
        int at = form.toString().indexOf("垃圾");
        assertThat(text.substring(form.start(at), form.end(at + 2))).isEqualTo("垃 圾");
        assertThat(form.isBroken(at, at + 2)).isTrue();
    }

    @Test
    void a_surrogate_pair_is_never_split() {
        NormalForm form = NormalForm.of("a😡b");
        assertThat(form.start(2)).isEqualTo(1);
        assertThat(form.end(2)).isEqualTo(3);
    }
}
