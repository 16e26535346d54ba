package io.complaintrules.report;

import io.complaintrules.law.Bilingual;
import io.complaintrules.verdict.Area;
import io.complaintrules.verdict.Conclusion;
import io.complaintrules.verdict.Finding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can be claimed, head by head, and who has to prove what. */
final class ClaimSection {
    private ClaimSection() {}

    static void write(Page page) {
        List<Conclusion.Head> heads = page.verdict.compensation().heads();
        Set<Bilingual> told = said(heads);
        List<Finding> others = page.verdict.findings().stream()
                .filter(finding -> finding.area() == Area.COMPENSATION && finding.conclusion() == null)
                .map(Finding::rule)
                .distinct()
                .flatMap(rule -> page.ofRule(rule).stream())
                .filter(finding -> !told.contains(finding.message()))
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

    private static void table(Page page, List<Conclusion.Head> heads) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                page.say("项目", "Head"),
                page.say("是否成立", "Standing"),
                page.say("请求（元）", "Claimed (yuan)"),
                page.say("有证据", "Supported"),
                page.say("法定", "Statutory")));
        for (Conclusion.Head head : heads) {
            rows.add(List.of(
                    page.name("head", head.head()),
                    page.say(Labels.of(head.eligibility())),
                    amount(head.claimed()),
                    amount(head.supported()),
                    amount(head.statutory())));
        }
        page.add(new Block.Columns(rows, List.of(2, 3, 4)));
    }

    private static void terms(Page page, Conclusion.Head head) {
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
        head.reasons().forEach(reason -> page.item(1, "-", page.cited(reason)));
        if (!page.say(head.burden()).isBlank()) {
            page.item(1, "-", Inline.of(page.say("举证：", "Proof: ")).plus(page.cited(head.burden())));
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

    /** What the terms of the heads have already said. */
    private static Set<Bilingual> said(List<Conclusion.Head> heads) {
        return heads.stream()
                .flatMap(head -> Stream.concat(head.reasons().stream(), Stream.of(head.burden())))
                .collect(Collectors.toSet());
    }

    private static String amount(@Nullable BigDecimal yuan) {
        return yuan == null ? "-" : yuan.setScale(Math.max(2, yuan.scale())).toPlainString();
    }
}
