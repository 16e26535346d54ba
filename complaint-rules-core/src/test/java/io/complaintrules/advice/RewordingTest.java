package io.complaintrules.advice;

import static org.assertj.core.api.Assertions.assertThat;

import io.complaintrules.law.Bilingual;
import io.complaintrules.reading.BundledData;
import io.complaintrules.reading.narrative.TextReader;
import io.complaintrules.verdict.LanguageReview.Flag;
import io.complaintrules.verdict.Narrative;
import io.complaintrules.verdict.WordingCategory;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RewordingTest {
    private final List<Flag> flags = new ArrayList<>();

    private RewordingTest flag(String text, String words, String category, @Nullable String neutral) {
        int start = text.indexOf(words);
        flags.add(new Flag(
                start,
                start + words.length(),
                WordingCategory.of(category),
                2,
                neutral,
                "test." + category,
                new Bilingual("原因", "why")));
        return this;
    }

    private String sober(String text) {
        return sober(text, "被投诉人");
    }

    private String sober(String text, @Nullable String company) {
        Narrative narrative =
                new TextReader(BundledData.LEXICON).read(text, null).narrative();
        return Rewording.text(Rewording.of(text, narrative, flags, company));
    }

    @Test
    void neutral_wording_takes_the_place_of_the_flagged_one() {
        String text = "黑店多收了我198元。";
        assertThat(flag(text, "黑店", "insult", "商家").sober(text)).isEqualTo("商家多收了我198元。");
    }

    @Test
    void a_clause_that_says_nothing_else_goes() {
        String text = "真是无耻，多收了我198元！";
        assertThat(flag(text, "无耻", "insult", null).sober(text)).isEqualTo("多收了我198元。");
    }

    @Test
    void a_clause_that_cannot_stand_without_the_words_goes() {
        String text = "客服跟畜生讲话一样，挂断了电话。";
        assertThat(flag(text, "畜生", "insult", null).sober(text)).isEqualTo("挂断了电话。");
    }

    @Test
    void a_clause_with_a_number_stays_with_a_prompt() {
        String text = "客服跟畜生讲话一样骂了我3次。";
        assertThat(flag(text, "畜生", "insult", null).sober(text)).isEqualTo("客服跟" + Rewording.PROMPT + "讲话一样骂了我3次。");
    }

    @Test
    void words_before_a_noun_are_cut() {
        String text = "那边的弱智客服一直不处理退款。";
        assertThat(flag(text, "弱智", "insult", null).sober(text)).isEqualTo("那边的客服一直不处理退款。");
    }

    @Test
    void a_threat_goes_with_its_condition_and_what_follows_from_it_but_not_with_facts() {
        String text = "扣了198元，再不退，我就砸了你们店，让你们关门，至今没有人联系我。";
        assertThat(flag(text, "砸了", "threat", null).sober(text)).isEqualTo("扣了198元。至今没有人联系我。");
    }

    @Test
    void an_accusation_that_is_all_a_clause_says_is_kept_as_a_suspicion() {
        String text = "扣了198元，这就是诈骗！";
        assertThat(flag(text, "就是诈骗", "accusation", "涉嫌欺诈").sober(text)).isEqualTo("扣了198元，这涉嫌欺诈。");
    }

    @Test
    void stacked_marks_become_one_and_quotations_stay_as_they_were_said() {
        assertThat(sober("客服骂我“傻子！！！你们滚”！！！凭证在哪？你们不给？？")).isEqualTo("客服骂我“傻子！！！你们滚”。凭证在哪？被投诉人不给。");
    }

    @Test
    void a_plea_to_the_body_is_not_turned_on_the_company() {
        assertThat(sober("希望你们尽快处理")).isEqualTo("希望你们尽快处理。");
    }

    @Test
    void nothing_is_left_of_mere_abuse() {
        String text = "无耻！";
        assertThat(flag(text, "无耻！", "insult", "不诚信").sober(text)).isEmpty();
        flags.clear();
        assertThat(sober("")).isEmpty();
    }

    @Test
    void a_suggestion_leaves_the_company_as_it_was_spoken_to() {
        String text = "你们黑店多收了我198元。";
        assertThat(flag(text, "黑店", "insult", "商家").sober(text, null)).isEqualTo("你们商家多收了我198元。");
        assertThat(sober(text)).isEqualTo("被投诉人商家多收了我198元。");
    }

    @Test
    void mild_words_stay_where_their_clause_says_more() {
        String text = "请说清楚凭什么停机。";
        flags.add(new Flag(4, 7, WordingCategory.VENTING, 1, null, "test.venting", new Bilingual("原因", "why")));
        assertThat(sober(text)).isEqualTo(text);
    }

    @Test
    void a_statement_takes_the_place_of_words_that_end_their_clause_only() {
        String text = "店主忽悠我升级套餐。";
        flags.add(new Flag(2, 5, WordingCategory.INSULT, 1, "与宣传或约定不符", "test.insult", new Bilingual("原因", "why")));
        assertThat(sober(text)).isEqualTo(text);
        flags.clear();
        String last = "宣传的内容忽悠人。";
        assertThat(flag(last, "忽悠人", "insult", "与宣传或约定不符").sober(last)).isEqualTo("宣传的内容与宣传或约定不符。");
    }

    @Test
    void a_statement_does_not_stand_behind_a_word_that_waits_for_another() {
        String text = "客服一直在忽悠人。";
        flags.add(new Flag(5, 8, WordingCategory.INSULT, 1, "做法与宣传或约定不符", "test.insult", new Bilingual("原因", "why")));
        assertThat(sober(text)).isEqualTo(text);
        flags.clear();
        String object = "他们把我们当猴耍。";
        flags.add(new Flag(5, 8, WordingCategory.INSULT, 1, "做法与宣传或约定不符", "test.insult", new Bilingual("原因", "why")));
        assertThat(sober(object)).isEqualTo(object);
    }

    @Test
    void a_count_in_words_does_not_go_with_a_threat() {
        String text = "我打了三次电话再不退就砸了你们店。";
        assertThat(flag(text, "砸了你们店", "threat", null).sober(text)).contains("三次电话");
    }

    @Test
    void a_clause_with_a_quotation_or_a_request_stays_though_all_of_it_is_flagged() {
        String quoted = "《坑人》真坑人。";
        assertThat(flag(quoted, "真坑人", "insult", null).sober(quoted)).isEqualTo("《坑人》。");
        flags.clear();
        String asked = "要求别坑人。";
        assertThat(flag(asked, "别坑人", "insult", null).sober(asked)).isEqualTo("要求" + Rewording.PROMPT + "。");
    }

    @Test
    void english_keeps_its_blanks_and_commas() {
        String text = "On October 14, 2026 they cut off my number. I want it restored.";
        assertThat(sober(text)).isEqualTo(text);
        assertThat(sober("在 App Store 充值 扣了两次")).isEqualTo("在 App Store 充值，扣了两次。");
    }

    @Test
    void sums_and_days_stay_whole() {
        String text = "2026 年 3 月 5 日付款¥1,299.00买手表，拿去专柜说是假的";
        assertThat(sober(text)).isEqualTo(text + "。");
    }
}
