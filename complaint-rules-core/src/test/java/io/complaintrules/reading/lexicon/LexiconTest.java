package io.complaintrules.reading.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.complaintrules.reading.text.NormalForm;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class LexiconTest {

    private static List<String> found(String lines, String text) {
        return Lexicon.parse("a.txt", lines).scan(NormalForm.of(text)).stream()
                .map(hit -> text.substring(hit.start(), hit.end()))
                .toList();
    }

    @Test
    void directives_hold_for_the_lines_below_and_attributes_for_one() {
        Lexicon lexicon = Lexicon.parse("a.txt", "@category insult\n@severity 2\n混蛋\n笨 | severity=1 # mild");
        assertThat(lexicon.phrases()).extracting(Phrase::severity).containsExactly(2, 1);
    }

    @Test
    void alternatives_and_sets_stand_for_each_of_their_members() {
        assertThat(found("@category word\n@set much = 太,真\n<much>{慢,差}{了,}", "真慢，太差了"))
                .containsExactly("真慢", "太差了", "太差");
    }

    @Test
    void conditions_look_at_the_words_around() {
        String lines = "@category word\n垃圾 | unless-after=短信,桶\n坑 | only-before=^ | only-after=$";
        assertThat(found(lines, "垃圾短信，垃圾桶，垃圾公司")).containsExactly("垃圾");
        assertThat(found(lines, "坑！路上有坑洼")).containsExactly("坑");
    }

    @Test
    void a_set_stands_among_other_words_of_a_condition() {
        String lines = "@category word\n@set none = 没有,从未\n诈骗 | unless-before=<none>,就是";
        assertThat(found(lines, "没有诈骗，从未诈骗，就是诈骗，遇到诈骗")).containsExactly("诈骗");
        assertThatThrownBy(() -> Lexicon.parse("a.txt", "@category word\n甲 | unless-before=乙,<无>"))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("a.txt:2:21: the set is not defined above");
    }

    @Test
    void until_widens_the_hit_and_stays_within_the_clause() {
        String lines = "@category word\n难道 | until=吗 | within=8";
        assertThat(found(lines, "难道没人管吗？")).containsExactly("难道没人管吗");
        assertThat(found(lines, "难道，没人管吗？")).isEmpty();
    }

    @Test
    void an_example_that_does_not_hold_is_a_fault_at_its_line() {
        Lexicon.parse("a.txt", "@category word\n坑 | unless-after=洼\n+ 这是坑！\n- 坑洼\n慢");
        assertThatThrownBy(() -> Lexicon.parse("a.txt", "@category word\n坑 | unless-after=洼\n+ 坑洼\n- 这是坑！"))
                .isInstanceOfSatisfying(LexiconException.class, faults -> assertThat(faults.diagnostics())
                        .extracting(slip -> slip.code() + " " + slip.place())
                        .containsExactly("example-not-found a.txt:3:1", "example-found a.txt:4:1"));
        assertThatThrownBy(() -> Lexicon.parse("a.txt", "@category word\n+ 坑\n坑"))
                .isInstanceOfSatisfying(LexiconException.class, faults -> assertThat(faults.diagnostics())
                        .extracting(slip -> slip.code())
                        .contains("example-without-phrase"));
    }

    @Test
    void a_guard_that_no_example_needs_is_told() {
        LexiconFolder folder = LexiconFolder.read(
                List.of(new io.complaintrules.authoring.SourceFile(
                        "a.txt", "@category x\n坑 | unless-after=洼 | unless-before=弃\n+ 这是坑！\n- 坑洼")),
                new io.complaintrules.authoring.Diagnostics());
        assertThat(GuardMutation.of(folder))
                .extracting(one -> one.guard() + " " + one.noticed())
                .containsExactly("unless-before false", "unless-after true");
    }

    @Test
    void every_fault_is_told_with_file_and_line() {
        assertThatThrownBy(() -> Lexicon.parse(
                        "a.txt", "@category word\n甲\n甲\n乙 | wieght=2\n丙 | severity=9\n@colour red\n{丁\n<无>戊"))
                .isInstanceOfSatisfying(LexiconException.class, e -> assertThat(e.faults())
                        .hasSize(6)
                        .allSatisfy(fault -> assertThat(fault).contains("\nMaybe "))
                        .anySatisfy(fault ->
                                assertThat(fault).startsWith("a.txt:3:1: '甲' stands in word already, at a.txt:2"))
                        .anySatisfy(fault -> assertThat(fault).startsWith("a.txt:4:5: key 'wieght' is not known"))
                        .anySatisfy(fault -> assertThat(fault).startsWith("a.txt:5:5: severity '9'")));
    }

    @Test
    void a_misspelt_category_is_refused_with_the_nearest() {
        assertThat(faults("@category anwser\n甲 | severity=1")).singleElement().satisfies(fault -> assertThat(fault)
                .startsWith("a.txt:1:11: 'category' is 'anwser'")
                .contains("answer"));
        assertThat(faults("甲 | category=insutl | severity=2")).hasSize(1);
    }

    @Test
    void a_category_that_nobody_reads_is_refused_unless_its_phrases_say_something_that_is_read() {
        assertThat(faults("@category ours\n甲 | weight=2")).hasSize(1);
        assertThat(Lexicon.parse("a.txt", "@category ours\n甲 | severity=2").phrases())
                .hasSize(1);
    }

    @Test
    void a_misspelt_value_of_a_category_that_tells_some_apart_is_refused_with_the_nearest() {
        assertThat(faults("@category answer\n不理 | value=non")).singleElement().satisfies(fault -> assertThat(fault)
                .startsWith("a.txt:2:6: 'value' is 'non'")
                .contains("none"));
        assertThat(faults("@category asked\n退钱 | value=refunds")).hasSize(1);
    }

    @Test
    void every_phrase_is_found_wherever_it_stands() {
        Random random = new Random(7);
        Set<String> phrases = new TreeSet<>();
        while (phrases.size() < 300) {
            phrases.add(normal(word(random, 1 + random.nextInt(4))));
        }
        Lexicon lexicon = Lexicon.parse("a.txt", "@category word\n" + String.join("\n", phrases));
        for (int i = 0; i < 50; i++) {
            String text = normal(word(random, 80));
            List<String> expected = new ArrayList<>();
            for (int from = 0; from < text.length(); from++) {
                for (int to = Math.min(text.length(), from + 4); to > from; to--) {
                    if (phrases.contains(text.substring(from, to))) {
                        expected.add(from + text.substring(from, to));
                    }
                }
            }
            assertThat(lexicon.scan(NormalForm.of(text)).stream()
                            .map(hit -> hit.from() + hit.phrase().text()))
                    .containsExactlyElementsOf(expected);
        }
    }

    private static String word(Random random, int length) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < length; i++) {
            word.append("甲乙丙丁z退货".charAt(random.nextInt(7)));
        }
        return word.toString();
    }

    private static String normal(String text) {
        return NormalForm.of(text).toString();
    }

    private static List<String> faults(String lines) {
        try {
            Lexicon.parse("a.txt", lines);
            return List.of();
        } catch (LexiconException e) {
            return e.faults();
        }
    }

    @Test
    void the_compiled_form_finds_the_same() {
        Lexicon lexicon = Lexicon.parse(
                "a.txt", "@category word\n垃圾 | unless-after=短信\n难道 | until=吗\n垃圾公司 | neutral=该公司 | aim=respondent");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        lexicon.write(out);
        Lexicon read = Lexicon.read(new ByteArrayInputStream(out.toByteArray()));
        NormalForm form = NormalForm.of("难道垃圾公司不管吗，垃圾短信");
        assertThat(read.phrases()).isEqualTo(lexicon.phrases());
        assertThat(read.scan(form)).isEqualTo(lexicon.scan(form)).hasSize(3);
        assertThat(read.digest()).isEqualTo(lexicon.digest()).hasSize(64);
    }

    @Test
    void a_lexicon_without_phrases_finds_nothing() {
        assertThat(found("# nothing", "垃圾")).isEmpty();
    }
}
