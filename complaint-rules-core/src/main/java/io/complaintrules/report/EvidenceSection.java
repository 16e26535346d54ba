package io.complaintrules.report;

import io.complaintrules.verdict.Area;
import io.complaintrules.verdict.Conclusion;
import io.complaintrules.verdict.Effect;
import io.complaintrules.verdict.EvidenceReview;
import io.complaintrules.verdict.Finding;
import io.complaintrules.verdict.PointState;

/** How far the proof reaches, point by point. */
final class EvidenceSection {
    private EvidenceSection() {}

    static void write(Page page) {
        EvidenceReview evidence = page.verdict.evidence();
        page.heading("证据", "Evidence");
        page.paragraph(Inline.EMPTY
                .plus(evidence.grade(), Tone.STRONG)
                .plus(page.say("（E0 至 E5）：", " (of E0 to E5): "))
                .plus(page.say(Names.grade(evidence.grade()))));
        for (Conclusion.Point point : evidence.points()) {
            Tone tone = point.state() == PointState.MET ? Tone.GOOD : Tone.CAUTION;
            Inline line = Inline.of(page.say(Names.point(point.point())) + page.say("：", ": "))
                    .plus(page.say(Labels.of(point.state())), tone);
            if (!point.by().isEmpty()) {
                line = line.plus(page.say("（", " (") + page.list(point.by()) + page.say("）", ")"));
            }
            if (point.state() != PointState.MET && !point.wouldDo().isEmpty()) {
                line = line.plus(page.say("；可以用：", "; would do: ")
                        + page.list(point.wouldDo().stream().map(page::say).toList()));
            }
            page.item(0, "-", line);
        }
        page.verdict.findings().stream()
                .filter(finding -> finding.area() == Area.EVIDENCE)
                .filter(finding -> finding.effect() != Effect.INFO && finding.conclusion() == null)
                .filter(finding -> !page.verdict.admissibility().holding().contains(finding.rule()))
                .map(Finding::rule)
                .distinct()
                .flatMap(rule -> page.ofRule(rule).stream())
                .forEach(finding -> page.item(0, page.say("【宜】", "[should]"), page.message(finding)));
    }
}
