package io.complaintrules.report;

import io.complaintrules.verdict.EvidenceReview;
import io.complaintrules.verdict.EvidenceReview.Point;
import io.complaintrules.verdict.PointState;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What to keep and to have ready: papers, and for what is not shown yet what would show it. */
final class ShortKeeping {
    private static final int POINTS = 2;

    /** Papers to name where there is hardly room. */
    private static final int FEW = 5;

    private ShortKeeping() {}

    static void write(Page page) {
        Set<String> decisive = page.verdict.evidence().adequacy().stream()
                .filter(before -> page.onTheWay(before.forum()))
                .map(EvidenceReview.Adequacy::decisive)
                .collect(Collectors.toSet());
        List<Point> open = page.verdict.evidence().points().stream()
                .filter(point ->
                        point.state() != PointState.MET && !point.wouldDo().isEmpty())
                .sorted(Comparator.comparing((Point point) -> !decisive.contains(point.point()))
                        .thenComparing(Point::state))
                .limit(page.isBare() ? 0 : page.most(POINTS))
                .toList();
        List<String> papers = EvidenceSection.wanted(page);
        if (open.isEmpty() && papers.isEmpty()) {
            return;
        }
        page.heading("保存和备好", "To keep and to have ready");
        if (!papers.isEmpty()) {
            page.item(0, "-", Inline.of(page.say("材料：", "Papers: ") + named(page, papers)));
        }
        open.forEach(point -> page.item(
                0,
                "-",
                Inline.of(page.name("point", point.point())
                        + page.say("（", " (")
                        + page.say(Labels.of(point.state()))
                        + page.say("）：", "): ")
                        + page.say(point.wouldDo().get(0)))));
    }

    private static String named(Page page, List<String> papers) {
        return page.isBare() && papers.size() > FEW
                ? page.list(papers.subList(0, FEW)) + page.say("；其余见完整报告", "; the rest: full report")
                : page.list(papers);
    }
}
