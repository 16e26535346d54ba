package io.complaintrules.report;

import io.complaintrules.law.Bilingual;
import io.complaintrules.verdict.LanguageReview;
import io.complaintrules.verdict.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Words that hurt, each in its sentence, with the wording to use instead. */
final class WordingSection {
    private WordingSection() {}

    static void write(Page page) {
        List<LanguageReview.Flag> flags = page.verdict.language().flags().stream()
                .filter(flag -> flag.end() <= page.text.length())
                .toList();
        List<LanguageReview.Remark> remarks = page.verdict.language().remarks();
        if (flags.isEmpty() && remarks.isEmpty()) {
            return;
        }
        page.heading("措辞（只是建议，不影响受理）", "Wording (advice; it changes no route)");
        remarks.forEach(remark -> page.item(0, "-", Inline.of(page.say(remark.message()))));
        Set<Bilingual> reasons = new LinkedHashSet<>();
        List<LanguageReview.Flag> group = new ArrayList<>();
        Sentence sentence = null;
        for (LanguageReview.Flag flag : flags) {
            Sentence own = Sentence.around(page.text, page.verdict.narrative(), new Span(flag.start(), flag.end()));
            if (sentence != null && !sentence.touches(own)) {
                group(page, sentence, group, reasons);
                group.clear();
                sentence = null;
            }
            sentence = sentence == null ? own : sentence.join(own);
            group.add(flag);
        }
        if (sentence != null) {
            group(page, sentence, group, reasons);
        }
    }

    private static void group(Page page, Sentence sentence, List<LanguageReview.Flag> flags, Set<Bilingual> reasons) {
        page.add(new Block.Quote(sentence.marked(
                page.text,
                flags.stream().map(flag -> new Span(flag.start(), flag.end())).toList())));
        for (LanguageReview.Flag flag : flags) {
            Inline line = Inline.EMPTY
                    .plus(page.text.substring(flag.start(), flag.end()), Tone.FLAGGED)
                    .plus(page.say("（", " (") + page.say(Labels.severity(flag.severity())) + page.say("）", ")"));
            line = flag.neutral() == null
                    ? line.plus(page.say("：删去，或写一个事实", ": leave out, or state a fact"))
                    : line.plus(page.say("：改为“", ": say \"") + flag.neutral() + page.say("”", "\""));
            page.item(
                    0,
                    "-",
                    reasons.add(flag.message()) ? line.plus(page.say("。", ". ") + page.say(flag.message())) : line);
        }
    }
}
