package io.complaintrules.report;

import io.complaintrules.verdict.Amendment;
import io.complaintrules.verdict.RuleLayer;
import java.util.List;
import java.util.stream.Collectors;

/** Whose rules were laid over the bundled ones, and what was switched off and why. */
final class LayersSection {
    private LayersSection() {}

    /** Nothing where nobody changed anything. */
    static void write(Page page) {
        List<RuleLayer> layers = page.verdict.receipt().layers();
        if (layers == null) {
            return;
        }
        page.paragraph(Inline.of(page.say("本次核对另用了：", "Rules used besides: ")
                + layers.stream().skip(1).map(RuleLayer::name).collect(Collectors.joining(page.say("、", ", ")))
                + page.say("。", ".")));
        layers.stream()
                .flatMap(layer -> layer.amendments().stream())
                .forEach(one -> page.item(0, "-", Inline.of(told(page, one))));
    }

    private static String told(Page page, Amendment one) {
        String what =
                switch (one.kind()) {
                    case "phrase" -> page.say("词语“" + one.id() + "”", "the phrase '" + one.id() + "'");
                    case "law" -> page.say("资料 ", "entry ") + one.id();
                    default -> page.say("规则 ", "rule ") + one.id();
                };
        String done = one.by() == null
                ? page.say(" 已停用：", " is switched off: ")
                : page.say(" 由 ", " gives way to ") + one.by() + page.say(" 代替：", ": ");
        return what + done + one.reason();
    }
}
