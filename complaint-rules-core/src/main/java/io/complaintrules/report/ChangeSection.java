package io.complaintrules.report;

import io.complaintrules.verdict.Area;
import io.complaintrules.verdict.Conclusion;
import io.complaintrules.verdict.Effect;
import io.complaintrules.verdict.Finding;
import io.complaintrules.verdict.Suggestion;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What keeps the recommended body from accepting the complaint today, what would help, and what was tried. */
final class ChangeSection {
    private ChangeSection() {}

    static void write(Page page) {
        List<Finding> holding = holding(page);
        List<Finding> advice = advice(page);
        if (holding.isEmpty() && advice.isEmpty()) {
            return;
        }
        page.heading("提交之前", "Before filing");
        Set<String> tried = page.verdict.suggestions().stream()
                .flatMap(suggestion -> suggestion.removes().stream())
                .collect(Collectors.toSet());
        holding.forEach(finding -> page.item(0, page.say("【须】", "[must]"), line(page, finding, tried)));
        advice.forEach(finding -> page.item(0, page.say("【宜】", "[should]"), line(page, finding, tried)));
        page.verdict.suggestions().stream().findFirst().ifPresent(suggestion -> outcome(page, suggestion));
    }

    /** What keeps the recommended body from taking it, but for questions. */
    static List<Finding> holding(Page page) {
        return page.verdict.admissibility().holding().stream()
                .flatMap(rule -> page.ofRule(rule).stream())
                .filter(finding -> !(finding.conclusion() instanceof Conclusion.Asks))
                .toList();
    }

    /** What is worth doing before filing, but for words, proof and claims. */
    static List<Finding> advice(Page page) {
        return page.verdict.findings().stream()
                .filter(finding -> finding.effect() == Effect.ADVISE)
                .filter(finding -> finding.conclusion() == null)
                .filter(finding -> finding.area() != Area.LANGUAGE
                        && finding.area() != Area.EVIDENCE
                        && finding.area() != Area.COMPENSATION)
                .map(Finding::rule)
                .distinct()
                .flatMap(rule -> page.ofRule(rule).stream())
                .toList();
    }

    private static Inline line(Page page, Finding finding, Set<String> tried) {
        Inline line = page.message(finding);
        return tried.contains(finding.rule()) ? line.plus(page.say(" ＊", " *"), Tone.GOOD) : line;
    }

    private static void outcome(Page page, Suggestion suggestion) {
        String before = page.say(Labels.of(suggestion.before()));
        String after = page.say(Labels.of(suggestion.after()));
        String zh = before.equals(after) ? "，但结果仍是“" + after + "”。" : "，结果由“" + before + "”变为“" + after + "”。";
        String en = before.equals(after)
                ? "; it is still: " + after + "."
                : "; it goes from: " + before + ", to: " + after + ".";
        page.paragraph(Inline.of(page.say(
                "＊已试改并重新评估：改后这些问题消失" + zh, "* Tried and assessed again: with these changes the points are gone" + en)));
    }
}
