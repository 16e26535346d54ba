package io.complaintrules.report;

import io.complaintrules.verdict.EvidenceReview;
import java.util.ArrayList;
import java.util.List;

/** The evidence index: number, what it is and in what form, what it proves, what can be seen on it. */
final class DossierSection {
    private DossierSection() {}

    static void write(Page page) {
        List<EvidenceReview.Entry> entries = page.verdict.evidence().dossier();
        if (entries.isEmpty()) {
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                page.say("序号", "No."),
                page.say("编号", "Exhibit"),
                page.say("来源", "Source"),
                page.say("证明对象", "Proves"),
                page.say("可见内容", "Shows")));
        for (EvidenceReview.Entry entry : entries) {
            rows.add(List.of(
                    String.valueOf(entry.number()),
                    entry.exhibit(),
                    source(page, entry),
                    page.list(entry.proves().stream()
                            .map(point -> page.name("point", point))
                            .toList()),
                    page.list(entry.shows().stream()
                            .map(shown -> page.name("shows", shown))
                            .toList())));
        }
        page.add(new Block.Columns(rows, List.of(0)));
    }

    private static String source(Page page, EvidenceReview.Entry entry) {
        String kind = page.name("evidence", entry.kind());
        return entry.form() == null
                ? kind
                : kind + page.say("（", " (") + page.name("form", entry.form()) + page.say("）", ")");
    }
}
