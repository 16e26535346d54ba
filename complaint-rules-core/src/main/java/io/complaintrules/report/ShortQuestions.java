package io.complaintrules.report;

import io.complaintrules.verdict.Question;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The most decisive questions: one a field, whatever body needs the answer. */
final class ShortQuestions {
    private static final int MOST = 3;

    private ShortQuestions() {}

    static void write(Page page) {
        Map<String, Question> byField = new LinkedHashMap<>();
        page.verdict.questions().forEach(question -> byField.putIfAbsent(question.field(), question));
        List<String> asked = byField.values().stream()
                .map(question -> page.say(question.question()))
                .distinct()
                .limit(page.most(MOST))
                .toList();
        if (asked.isEmpty()) {
            return;
        }
        page.heading("请先回答", "Please answer first");
        for (int i = 0; i < asked.size(); i++) {
            page.item(0, (i + 1) + ".", Inline.of(asked.get(i)));
        }
    }
}
