package io.complaintrules.report;

import io.complaintrules.law.Bilingual;
import io.complaintrules.verdict.Conclusion;
import io.complaintrules.verdict.Question;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Details the text does not give, and questions that are open. */
final class MissingSection {
    private MissingSection() {}

    static void write(Page page) {
        List<String> missing = page.verdict.specificity().missing();
        List<Question> questions = page.verdict.questions();
        if (missing.isEmpty() && questions.stream().noneMatch(question -> touches(page, question))) {
            return;
        }
        page.heading("还缺什么", "What is missing");
        if (!missing.isEmpty()) {
            page.paragraph(Inline.of(page.say("文字中没有写：", "The text does not give: ")
                    + page.list(missing.stream()
                            .map(detail -> page.name("detail", detail))
                            .toList())));
        }
        Set<Bilingual> asked = new LinkedHashSet<>();
        Set<Bilingual> others = new LinkedHashSet<>();
        for (Question question : questions) {
            if (!touches(page, question)) {
                others.add(question.question());
            } else if (asked.add(question.question())) {
                page.item(0, asked.size() + ".", line(page, question));
            }
        }
        others.removeAll(asked);
        if (!others.isEmpty()) {
            page.paragraph(Inline.of(page.say(
                    "另有 " + others.size() + " 个问题只与其他机构有关。",
                    others.size() + " more questions matter to other bodies only.")));
        }
    }

    private static boolean touches(Page page, Question question) {
        return question.routes().isEmpty()
                || question.routes().stream().anyMatch(page::onTheWay)
                || page.ofRule(question.rule()).stream()
                        .anyMatch(finding -> finding.conclusion() instanceof Conclusion.Asks asks && asks.bars());
    }

    private static Inline line(Page page, Question question) {
        Inline line = page.verdict.findings().stream()
                .filter(finding -> finding.rule().equals(question.rule()))
                .filter(finding -> finding.conclusion() instanceof Conclusion.Asks asks
                        && asks.field().equals(question.field()))
                .findFirst()
                .map(finding -> page.message(question.question(), finding.citations()))
                .orElse(Inline.of(page.say(question.question())));
        return line.plus(
                page.say("（填写：", " (fill in: ") + page.name("field", question.field()) + page.say("）", ")"), Tone.DIM);
    }
}
