package io.complaintrules.report;

import io.complaintrules.verdict.Conclusion;
import io.complaintrules.verdict.Finding;
import io.complaintrules.verdict.MatterRouting;
import io.complaintrules.verdict.Outcome;

/** The verdict in one line, and what the complaint was taken to be about. */
final class HeadSection {
    private HeadSection() {}

    static void write(Page page) {
        Outcome outcome = page.verdict.outcome();
        String id = page.verdict.complaintId();
        page.title(Inline.EMPTY
                .plus(id == null ? page.say("投诉", "Complaint") : page.say("投诉 ", "Complaint ") + id, Tone.STRONG)
                .plus(page.say("：", ": "))
                .plus(page.say(outcome.headline()), Labels.tone(outcome.status())));
        if (!page.verdict.jurisdiction().matters().isEmpty()) {
            page.paragraph(Inline.of(page.say("事由：", "About: ")
                    + page.list(page.verdict.jurisdiction().matters().stream()
                            .map(MatterRouting::matter)
                            .map(page::matter)
                            .distinct()
                            .toList())));
        }
        page.verdict.findings().stream()
                .filter(finding -> finding.conclusion() instanceof Conclusion.Chosen)
                .map(Finding::rule)
                .distinct()
                .flatMap(rule -> page.ofRule(rule).stream())
                .forEach(finding -> page.paragraph(page.message(finding)));
    }
}
