package io.complaintrules.reading.tone;

import static org.assertj.core.api.Assertions.assertThat;

import io.complaintrules.facts.Mention;
import io.complaintrules.facts.Target;
import io.complaintrules.reading.lexicon.Lexicon;
import io.complaintrules.reading.narrative.TextReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class MentionReaderTest {

    private static final TextReader READER = new TextReader(
            Lexicon.parse(
                    "a.txt",
                    """
            @category insult
            @severity 2
            骗子 | weight=2 | aim=respondent
            垃圾 | neutral=不符合约定
            @category venting
            @severity 1
            很慢 | weak=yes
            @category term
            @severity 0
            垃圾短信
            @category negation
            不是
            @category reporter
            客服骂我
            @category crime
            冒充客服
            @category degree
            太
            """));

    private static List<Mention> read(String text) {
        return READER.read(text, null).mentions();
    }

    private static Mention only(String text) {
        assertThat(read(text)).hasSize(1);
        return read(text).get(0);
    }

    @Test
    void a_plain_insult_is_plain_and_widened_over_the_word_that_stresses_it() {
        Mention mention = only("这服务太垃圾。");
        assertThat(mention.plain()).isTrue();
        assertThat(mention.start()).isEqualTo(3);
        assertThat(mention.end()).isEqualTo(6);
        assertThat(mention.neutral()).isEqualTo("不符合约定");
    }

    @Test
    void negation_report_quotation_and_terms_of_art_are_told() {
        assertThat(only("我不是骗子").negated()).isTrue();
        assertThat(only("客服骂我垃圾").reported()).isTrue();
        assertThat(only("他写了“骗子”两个字").quoted()).isTrue();
        assertThat(only("每天十条垃圾短信").termOfArt()).isTrue();
    }

    @Test
    void an_unknown_criminal_is_a_third_party() {
        assertThat(only("有人冒充客服，是骗子").target()).isEqualTo(Target.THIRD_PARTY);
        assertThat(only("你们是骗子").target()).isEqualTo(Target.RESPONDENT);
    }

    @Test
    void inserted_signs_make_it_obfuscated() {
        assertThat(only("垃*圾").obfuscated()).isTrue();
        assertThat(only("垃圾").obfuscated()).isFalse();
    }

    @Test
    void a_judgement_knows_its_company() {
        Mention weak = read("很慢，垃圾。很慢").get(0);
        assertThat(weak.weak()).isTrue();
        assertThat(weak.company()).isEqualTo(1);
        assertThat(weak.crowd()).isEqualTo(2);
        assertThat(weak.repeated()).isEqualTo(2);
    }
}
