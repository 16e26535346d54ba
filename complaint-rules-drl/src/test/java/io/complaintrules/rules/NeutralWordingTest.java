package io.complaintrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.complaintrules.ComplaintRules;
import io.complaintrules.advice.Rewording;
import io.complaintrules.complaint.Complaint;
import io.complaintrules.reading.lexicon.Lexicon;
import io.complaintrules.reading.lexicon.Phrase;
import io.complaintrules.reading.narrative.TextReader;
import io.complaintrules.verdict.LanguageReview.Flag;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the lexicon offers in place of a word that hurts, put into sentences in which people use such words. */
class NeutralWordingTest {
    private static final ComplaintRules RULES = ComplaintRules.standard();
    private static final Lexicon LEXICON = Lexicon.load(Path.of("lexicon"));
    private static final TextReader READER = new TextReader(LEXICON);

    /** As a clause of its own, as what is said of somebody, and between facts. */
    private static final List<String> SENTENCES =
            List.of("上个月多扣了我198元，%s，我要求退还。", "我打了三次电话才知道这家公司%s。", "客服8月3日答复我的话%s，我不接受。");

    private static final List<String> BROKEN =
            List.of("的的", "了了", "，，", "，。", "。。", "该公司公司", "商家商家", "产品产品", "在做法", "把我们做法");

    private record Reworded(Phrase phrase, String before, String after, List<Flag> flags) {
        @Override
        public String toString() {
            return phrase.at() + " " + before + " > " + after;
        }
    }

    private static List<Phrase> replaced() {
        return LEXICON.phrases().stream()
                .filter(phrase -> phrase.neutral() != null && !phrase.neutral().isEmpty())
                .toList();
    }

    private static Stream<String> said(Phrase phrase) {
        String words = phrase.text();
        List<String> ends = phrase.conditions().until().words();
        return ends.isEmpty() || phrase.conditions().within() > 0
                ? Stream.of(words)
                : ends.stream().map(end -> words + end);
    }

    private static List<Flag> flags(String text) {
        return RULES.assess(Complaint.ofText(text)).language().flags();
    }

    private static Reworded reworded(Phrase phrase, String before) {
        String after =
                Rewording.text(Rewording.of(before, READER.read(before, null).narrative(), flags(before), "该公司"));
        return new Reworded(phrase, before, after, flags(after));
    }

    private static List<Reworded> reworded() {
        return replaced().stream()
                .flatMap(phrase -> said(phrase).flatMap(words -> SENTENCES.stream()
                        .map(sentence -> reworded(phrase, sentence.formatted(words)))))
                .toList();
    }

    @Test
    void a_sentence_stays_that_keeps_its_facts_and_what_takes_the_place_is_not_flagged() {
        List<Reworded> all = reworded();
        assertThat(all).hasSizeGreaterThan(1000);
        assertThat(all.stream().filter(one -> !isSentence(one.after()))).isEmpty();
        assertThat(all.stream().filter(one -> !facts(one.before()).allMatch(one.after()::contains)))
                .isEmpty();
        assertThat(all.stream().filter(NeutralWordingTest::flagsWhatWasNotSaid)).isEmpty();
    }

    private static boolean isSentence(String text) {
        return text.endsWith("。") && BROKEN.stream().noneMatch(text::contains) && !text.startsWith("的");
    }

    /** Mild words may stay as they were; what was put in place must raise nothing, with the words around it or alone. */
    private static boolean flagsWhatWasNotSaid(Reworded one) {
        return one.flags().stream()
                .anyMatch(flag -> !one.before().contains(one.after().substring(flag.start(), flag.end())));
    }

    @Test
    void a_thing_that_was_run_down_stays() {
        assertThat(replaced())
                .filteredOn(phrase -> "until".equals(phrase.neutral()))
                .hasSizeGreaterThan(20)
                .allSatisfy(phrase ->
                        assertThat(phrase.conditions().until().words()).isNotEmpty());
        assertThat(reworded(replaced().get(0), "这个垃圾软件扣了我198元，破手机也坏了三次。").after())
                .isEqualTo("软件扣了我198元，手机也坏了三次。");
    }

    private static Stream<String> facts(String before) {
        return Stream.of("198元", "要求退还", "三次电话", "8月3日").filter(before::contains);
    }
}
