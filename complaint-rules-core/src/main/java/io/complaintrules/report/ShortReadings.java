package io.complaintrules.report;

import io.complaintrules.verdict.Area;
import io.complaintrules.verdict.Effect;
import io.complaintrules.verdict.Finding;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** What was only read in the text and no field confirms: to check, before anybody counts days from it. */
final class ShortReadings {
    private static final int MOST = 5;
    private static final Set<Effect> TO_CHECK = Set.of(Effect.ASK, Effect.ADVISE);
    private static final Set<Area> WORDING = Set.of(Area.LANGUAGE, Area.SAFETY);

    private ShortReadings() {}

    static void write(Page page) {
        List<String> read = page.verdict.findings().stream()
                .filter(ShortReadings::isReading)
                .sorted(Comparator.comparing((Finding finding) -> finding.effect() != Effect.ASK)
                        .thenComparing(finding -> finding.spans().get(0).start()))
                .map(finding -> page.say(finding.message()))
                .distinct()
                .limit(Math.max(2, page.most(MOST) - 1))
                .toList();
        if (!read.isEmpty()) {
            page.heading("从文中读到的，请核对", "Read from the text, to check");
            read.forEach(line -> page.item(0, "-", Inline.of(line)));
        }
    }

    /** Whether it rests on a stretch of the text that says more than how it says it. */
    static boolean isReading(Finding finding) {
        return TO_CHECK.contains(finding.effect())
                && !WORDING.contains(finding.area())
                && !finding.spans().isEmpty();
    }
}
