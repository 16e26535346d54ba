package io.complaintrules.report;

import io.complaintrules.law.Bilingual;
import io.complaintrules.verdict.Area;
import io.complaintrules.verdict.CompensationReview;
import io.complaintrules.verdict.Conclusion;
import io.complaintrules.verdict.Finding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be claimed, head by head, and who has to prove what. */
final class ClaimSection {
    private ClaimSection() {}

    static void write(Page page) {
        List<CompensationReview.Head> heads = page.verdict.compensation().heads();
        List<Finding> others = page.verdict.findings().stream()
                .filter(finding -> finding.area() == Area.COMPENSATION && finding.conclusion() == null)
                .map(Finding::rule)
                .distinct()
                .flatMap(rule -> page.ofRule(rule).stream())
                .filter(finding -> finding.conclusion() == null)
                .toList();
        if (heads.isEmpty() && others.isEmpty()) {
            return;
        }
        page.heading("可以主张什么（不是对金额的承诺）", "What can be claimed (no amount is promised)");
        if (!heads.isEmpty()) {
            table(page, heads);
            heads.forEach(head -> terms(page, head));
        }
        others.forEach(finding -> page.item(0, "-", page.message(finding)));
    }

    private static void table(Page page, List<CompensationReview.Head> heads) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                page.say("项目", "Head"),
                page.say("是否成立", "Standing"),
                page.say("请求（元）", "Claimed (yuan)"),
                page.say("有证据", "Supported"),
                page.say("法定", "Statutory")));
        for (CompensationReview.Head head : heads) {
            rows.add(List.of(
                    page.name("head", head.head()),
                    page.say(Labels.of(head.eligibility())),
                    amount(head.claimed()),
                    amount(head.supported()),
                    amount(head.statutory())));
        }
        page.add(new Block.Columns(rows, List.of(2, 3, 4)));
    }

    private static void terms(Page page, CompensationReview.Head head) {
        page.item(
                0,
                "-",
                Inline.EMPTY
                        .plus(page.name("head", head.head()), Tone.STRONG)
                        .plus(page.say("：", ": "))
                        .plus(page.say(Labels.of(head.eligibility()))));
        if (head.formula() != null) {
            page.item(1, "-", Inline.of(page.say("算法：", "Formula: ") + head.formula()));
        }
        reasons(page, head).forEach(finding -> page.item(1, "-", page.message(finding)));
        if (!page.say(head.burden()).isBlank()) {
            Inline burden = opening(page, head).map(page::message).orElseGet(() -> Inline.of(page.say(head.burden())));
            page.item(1, "-", Inline.of(page.say("举证：", "Proof: ")).plus(burden));
        }
        if (!head.forums().isEmpty()) {
            page.item(
                    1,
                    "-",
                    Inline.of(page.say("可裁决：", "Can award it: ")
                            + page.list(
                                    head.forums().stream().map(page::shortBody).toList())));
        }
    }

    /** What opened a head and said who has to prove it. */
    private static Optional<Finding> opening(Page page, CompensationReview.Head head) {
        return page.verdict.findings().stream()
                .filter(finding -> finding.conclusion() instanceof CompensationReview.Head opened
                        && opened.head().equals(head.head()))
                .findFirst();
    }

    /** What makes a head stand as it does. */
    private static Collection<Finding> reasons(Page page, CompensationReview.Head head) {
        Map<Bilingual, Finding> byMessage = new LinkedHashMap<>();
        page.verdict.findings().stream()
                .filter(finding -> finding.conclusion() instanceof Conclusion.Hinders hinders
                        && hinders.head().equals(head.head())
                        && hinders.eligibility() == head.eligibility())
                .forEach(finding -> byMessage.putIfAbsent(finding.message(), finding));
        return byMessage.values();
    }

    static String amount(@Nullable BigDecimal yuan) {
        return yuan == null ? "-" : yuan.setScale(Math.max(2, yuan.scale())).toPlainString();
    }
}
