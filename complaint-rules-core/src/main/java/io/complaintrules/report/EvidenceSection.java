package io.complaintrules.report;

import io.complaintrules.verdict.Area;
import io.complaintrules.verdict.Conclusion;
import io.complaintrules.verdict.Effect;
import io.complaintrules.verdict.EvidenceReview;
import io.complaintrules.verdict.Finding;
import io.complaintrules.verdict.PointState;
import java.util.ArrayList;
import java.util.List;

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
        dossier(page, evidence);
        page.verdict.findings().stream()
                .filter(finding -> finding.area() == Area.EVIDENCE)
                .filter(finding -> finding.effect() != Effect.INFO && finding.conclusion() == null)
                .filter(finding -> !page.verdict.admissibility().holding().contains(finding.rule()))
                .map(Finding::rule)
                .distinct()
                .flatMap(rule -> page.ofRule(rule).stream())
                .forEach(finding -> page.item(0, page.say("【宜】", "[should]"), page.message(finding)));
    }

    /** The evidence index: number, what it is and where it comes from, what it proves, what can be seen on it. */
    private static void dossier(Page page, EvidenceReview evidence) {
        if (evidence.dossier().isEmpty()) {
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                page.say("序号", "No."),
                page.say("编号", "Exhibit"),
                page.say("来源", "Source"),
                page.say("证明对象", "Proves"),
                page.say("内容", "Content")));
        for (Conclusion.Entry entry : evidence.dossier()) {
            rows.add(List.of(
                    String.valueOf(entry.number()),
                    entry.exhibit(),
                    entry.form() == null ? entry.kind() : entry.kind() + " " + entry.form(),
                    page.list(entry.proves().stream()
                            .map(point -> page.say(Names.point(point)))
                            .toList()),
                    page.list(entry.shows())));
        }
        page.add(new Block.Columns(rows, List.of(0)));
    }
}
