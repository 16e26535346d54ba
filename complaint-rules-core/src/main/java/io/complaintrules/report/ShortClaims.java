package io.complaintrules.report;

import io.complaintrules.verdict.CompensationReview.Head;
import io.complaintrules.verdict.Eligibility;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can be claimed, a line a head, what is open first; and who can award it. */
final class ShortClaims {
    private static final int MOST = 4;

    private ShortClaims() {}

    static void write(Page page) {
        List<Head> heads = page.verdict.compensation().heads().stream()
                .sorted(Comparator.comparing(Head::eligibility).reversed())
                .toList();
        if (heads.isEmpty()) {
            return;
        }
        page.heading("可以主张什么（不是对金额的承诺）", "What can be claimed (no amount is promised)");
        Set<String> said = new HashSet<>();
        int most = page.most(MOST);
        heads.stream().limit(most).forEach(head -> page.item(0, "-", line(page, head, said)));
        if (heads.size() > most) {
            page.item(
                    0,
                    "-",
                    Inline.of(page.say("另有：", "Also: ")
                            + page.list(heads.stream()
                                    .skip(most)
                                    .map(head -> page.name("head", head.head())
                                            + page.say("（", " (")
                                            + page.say(Labels.of(head.eligibility()))
                                            + page.say("）", ")"))
                                    .toList())));
        }
        List<String> forums = heads.get(0).forums();
        if (!forums.isEmpty()) {
            page.paragraph(Inline.of(page.say("谈不成时能裁决的：", "If no agreement is reached, decided by: ")
                    + page.list(forums.stream().map(page::shortBody).toList())));
        }
    }

    /** A reason is told once. */
    private static Inline line(Page page, Head head, Set<String> said) {
        Inline line = Inline.EMPTY
                .plus(page.name("head", head.head()), Tone.STRONG)
                .plus(page.say("：", ": ") + page.say(Labels.of(head.eligibility())) + amount(page, head));
        return head.eligibility() == Eligibility.ELIGIBLE
                ? line
                : head.reasons().stream()
                        .map(page::say)
                        .filter(said::add)
                        .findFirst()
                        .map(reason -> line.plus(page.say("；", "; ") + reason))
                        .orElse(line);
    }

    private static String amount(Page page, Head head) {
        if (head.statutory() != null) {
            return yuan(page, "法定", "by law", head.statutory());
        }
        return head.supported() != null && head.supported().signum() > 0
                ? yuan(page, "有证据", "supported", head.supported())
                : yuan(page, "请求", "claimed", head.claimed());
    }

    private static String yuan(Page page, String zh, String en, @Nullable BigDecimal amount) {
        return amount == null
                ? ""
                : page.say("，" + zh + " ", ", " + en + " ") + ClaimSection.amount(amount) + page.say(" 元", " yuan");
    }
}
