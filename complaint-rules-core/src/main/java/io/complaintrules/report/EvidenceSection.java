package io.complaintrules.report;

import io.complaintrules.verdict.Area;
import io.complaintrules.verdict.Effect;
import io.complaintrules.verdict.EvidenceReview;
import io.complaintrules.verdict.Finding;
import io.complaintrules.verdict.PointState;
import java.util.List;
import java.util.stream.Stream;

/** How far the proof reaches, point by point. */
final class EvidenceSection {
    private EvidenceSection() {}

    static void write(Page page) {
        EvidenceReview evidence = page.verdict.evidence();
        page.heading("证据", "Evidence");
        page.paragraph(Inline.EMPTY
                .plus(evidence.grade().name(), Tone.STRONG)
                .plus(page.say("（E0 至 E5）：", " (of E0 to E5): "))
                .plus(page.name("grade", evidence.grade().name())));
        for (EvidenceReview.Point point : evidence.points()) {
            Tone tone = point.state() == PointState.MET ? Tone.GOOD : Tone.CAUTION;
            Inline line = Inline.of(page.name("point", point.point()) + page.say("：", ": "))
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
        DossierSection.write(page);
        forums(page);
        materials(page);
        page.verdict.findings().stream()
                .filter(finding -> finding.area() == Area.EVIDENCE)
                .filter(finding -> finding.effect() != Effect.INFO && finding.conclusion() == null)
                .filter(finding -> !page.verdict.admissibility().holding().contains(finding.rule()))
                .map(Finding::rule)
                .distinct()
                .flatMap(rule -> page.ofRule(rule).stream())
                .forEach(finding -> page.item(0, page.say("【宜】", "[should]"), page.message(finding)));
    }

    /** Whether it is enough before each body on the way. */
    private static void forums(Page page) {
        for (EvidenceReview.Adequacy before : page.verdict.evidence().adequacy()) {
            if (page.onTheWay(before.forum())) {
                String text = before.enough()
                        ? page.say("决定性的一点已证明：", "the deciding point is shown: ")
                        : page.say("决定性的一点还没有证明：", "the deciding point is not shown: ");
                page.paragraph(Inline.of(page.shortBody(before.forum())
                        + page.say("：", ": ")
                        + text
                        + page.name("point", before.decisive())
                        + page.say("；宜达到 ", "; aim for ")
                        + before.aim()));
            }
        }
    }

    /** What the recommended body wants handed in and does not have yet. */
    private static void materials(Page page) {
        List<String> wanted = wanted(page);
        if (!wanted.isEmpty()) {
            page.paragraph(Inline.of(page.say("须备好的材料：", "Still to be ready: ") + page.list(wanted)));
        }
    }

    static List<String> wanted(Page page) {
        return page.verdict.evidence().materials().stream()
                .filter(materials ->
                        materials.authority().equals(page.verdict.jurisdiction().recommended()))
                .flatMap(materials -> Stream.concat(materials.missing().stream(), materials.open().stream()))
                .map(page::material)
                .toList();
    }
}
