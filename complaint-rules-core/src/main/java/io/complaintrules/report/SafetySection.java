package io.complaintrules.report;

import io.complaintrules.verdict.Safety;

/** What comes before everything else: somebody may be in danger. */
final class SafetySection {
    private SafetySection() {}

    static void write(Page page) {
        Safety safety = page.verdict.safety();
        if (safety == null) {
            return;
        }
        page.heading("请先看这里", "Please read this first");
        safety.concerns().stream()
                .map(concern -> page.say(concern.message()))
                .distinct()
                .forEach(message -> page.paragraph(Inline.of(message)));
        safety.calls()
                .forEach(line -> page.item(
                        1,
                        "-",
                        Inline.EMPTY
                                .plus(line.number(), Tone.STRONG)
                                .plus(" " + page.say(line.name()) + page.say("（", " (") + page.say(line.hours())
                                        + page.say("）", ")"))));
        if (safety.notice() != null) {
            page.paragraph(Inline.of(page.say(safety.notice())));
        }
    }
}
