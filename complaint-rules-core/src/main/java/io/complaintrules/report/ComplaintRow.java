package io.complaintrules.report;

import io.complaintrules.law.Bilingual;
import io.complaintrules.law.HelpLine;
import io.complaintrules.verdict.CompensationReview;
import io.complaintrules.verdict.Eligibility;
import io.complaintrules.verdict.Finding;
import io.complaintrules.verdict.Question;
import io.complaintrules.verdict.Route;
import io.complaintrules.verdict.Safety;
import io.complaintrules.verdict.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A complaint as one row of a table. */
final class ComplaintRow {
    private ComplaintRow() {}

    static List<String> headings(Language language) {
        return List.of(
                language.of("编号", "Complaint"),
                language.of("危险时先拨打", "In danger, first call"),
                language.of("现状", "Standing"),
                language.of("结论", "In a line"),
                language.of("向谁提出", "Body"),
                language.of("事由", "About"),
                language.of("最早", "From"),
                language.of("最迟", "Until"),
                language.of("先后次序", "Order"),
                language.of("须修改", "To mend"),
                language.of("须答复", "To answer"),
                language.of("可以主张", "Claims that are open"),
                language.of("待改的用词", "Flagged wordings"),
                language.of("证据", "Evidence"),
                language.of("法律核对至", "Law checked up to"));
    }

    static List<String> of(Page page) {
        Verdict verdict = page.verdict;
        Optional<Route> route = verdict.recommended();
        return List.of(
                verdict.complaintId() == null ? "" : verdict.complaintId(),
                calls(page, verdict.safety()),
                page.say(Labels.of(verdict.outcome().status())),
                page.say(verdict.outcome().headline()),
                route.map(one -> page.shortBody(one.authority())).orElse(""),
                page.list(verdict.jurisdiction().matters().stream()
                        .map(routing -> page.matter(routing.matter()))
                        .distinct()
                        .toList()),
                day(route.flatMap(Route::opensOn)),
                day(route.flatMap(Route::lastDay)),
                page.list(verdict.jurisdiction().order().stream()
                        .map(page::shortBody)
                        .toList()),
                sentences(
                        page,
                        ChangeSection.holding(page).stream()
                                .map(Finding::message)
                                .toList()),
                sentences(
                        page,
                        verdict.questions().stream().map(Question::question).toList()),
                page.list(verdict.compensation().heads().stream()
                        .filter(head -> head.eligibility() == Eligibility.ELIGIBLE)
                        .map(head -> claim(page, head))
                        .toList()),
                String.valueOf(verdict.language().flags().size()),
                page.name("grade", verdict.evidence().grade().name()),
                verdict.receipt().lawAsOf().toString());
    }

    private static String calls(Page page, @Nullable Safety safety) {
        return safety == null
                ? ""
                : page.list(safety.calls().stream().map(HelpLine::number).toList());
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static String sentences(Page page, List<Bilingual> all) {
        return String.join(
                page.say("；", "; "), all.stream().map(page::say).distinct().toList());
    }

    private static String claim(Page page, CompensationReview.Head head) {
        String name = page.name("head", head.head());
        return head.statutory() == null ? name : name + " " + ClaimSection.amount(head.statutory());
    }
}
