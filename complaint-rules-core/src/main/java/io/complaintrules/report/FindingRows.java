package io.complaintrules.report;

import io.complaintrules.verdict.Citation;
import io.complaintrules.verdict.Finding;
import java.util.List;

/** The findings of a verdict as rows of a table. */
final class FindingRows {
    private FindingRows() {}

    static List<String> headings(Language language) {
        return List.of(
                language.of("编号", "Complaint"),
                language.of("方面", "Area"),
                language.of("效果", "Effect"),
                language.of("机构", "Bodies"),
                language.of("内容", "Finding"),
                language.of("原文", "Words"),
                language.of("依据", "Law"),
                language.of("规则", "Rule"));
    }

    static List<List<String>> of(Page page) {
        String id = page.verdict.complaintId();
        return page.verdict.findings().stream()
                .map(finding -> row(page, id == null ? "" : id, finding))
                .toList();
    }

    private static List<String> row(Page page, String id, Finding finding) {
        return List.of(
                id,
                page.say(Labels.of(finding.area())),
                page.say(Labels.of(finding.effect())),
                page.list(finding.routes().stream().map(page::shortBody).toList()),
                page.say(finding.message()),
                page.list(finding.spans().stream()
                        .filter(span -> span.end() <= page.text.length())
                        .map(span -> page.text.substring(span.start(), span.end()))
                        .distinct()
                        .toList()),
                page.list(finding.citations().stream()
                        .map(citation -> law(page, citation))
                        .toList()),
                finding.rule());
    }

    private static String law(Page page, Citation citation) {
        return page.say(
                        "《" + citation.instrument().zh() + "》",
                        citation.instrument().en() + " ")
                + page.say(citation.article());
    }
}
