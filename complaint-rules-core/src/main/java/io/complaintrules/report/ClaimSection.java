package io.complaintrules.report;

import io.complaintrules.verdict.Area;
import io.complaintrules.verdict.Conclusion;
import io.complaintrules.verdict.Finding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be claimed, head by head, and who has to prove what. */
final class ClaimSection {
    private ClaimSection() {}

    static void write(Page page) {
        List<Conclusion.Head> heads = page.verdict.compensation().heads();
        List<Finding> said = page.verdict.findings().stream()
                .filter(finding -> finding.area() == Area.COMPENSATION)
                .map(Finding::rule)
                .distinct()
                .flatMap(rule -> page.ofRule(rule).stream())
                .toList();
        if (heads.isEmpty() && said.isEmpty()) {
            return;
        }
        page.heading("可以主张什么（不是对金额的承诺）", "What can be claimed (no amount is promised)");
        if (!heads.isEmpty()) {
            table(page, heads);
            heads.forEach(head -> terms(page, head));
        }
        said.forEach(finding -> page.item(0, "-", page.message(finding)));
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
                    page.say(Names.head(head.head())),
                    page.say(Labels.of(head.eligibility())),
                    amount(head.claimed()),
                    amount(head.supported()),
                    amount(head.statutory())));
        }
        page.add(new Block.Columns(rows, List.of(2, 3, 4)));
    }

    private static void terms(Page page, Conclusion.Head head) {
        List<String> parts = new ArrayList<>();
        if (head.formula() != null) {
            parts.add(page.say("算法 ", "formula ") + head.formula());
        }
        if (!page.say(head.burden()).isBlank()) {
            parts.add(page.say("举证：", "proof: ") + page.say(head.burden()));
        }
        if (!head.forums().isEmpty()) {
            parts.add(page.say("可裁决：", "can award: ")
                    + page.list(head.forums().stream().map(page::shortBody).toList()));
        }
        if (!parts.isEmpty()) {
            page.item(
                    0,
                    "-",
                    Inline.EMPTY
                            .plus(page.say(Names.head(head.head())), Tone.STRONG)
                            .plus(page.say("：", ": ") + String.join(page.say("；", "; "), parts)));
        }
    }

    private static String amount(@Nullable BigDecimal yuan) {
        return yuan == null ? "-" : yuan.toPlainString();
    }
}
