package io.complaintrules.report;

import io.complaintrules.law.Bilingual;
import io.complaintrules.verdict.Citation;
import io.complaintrules.verdict.Receipt;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The law cited above, instrument by instrument, and what this report is not. */
final class LawSection {
    private static final int DIGEST_SHOWN = 12;

    private LawSection() {}

    static void write(Page page) {
        Map<Bilingual, List<Citation>> byInstrument = page.cited().keySet().stream()
                .collect(Collectors.groupingBy(Citation::instrument, LinkedHashMap::new, Collectors.toList()));
        if (!byInstrument.isEmpty()) {
            page.heading("依据", "Law");
            byInstrument.values().forEach(citations -> instrument(page, citations));
        }
        Receipt receipt = page.verdict.receipt();
        page.heading("说明", "Note");
        page.paragraph(
                Inline.EMPTY.plus(page.say(page.law().notice()), Tone.STRONG).plus(page.say("。", ".")));
        page.paragraph(Inline.EMPTY.plus(
                page.say("法律资料核对至 ", "Law checked up to ")
                        + receipt.lawAsOf()
                        + page.say("；版本 ", "; version ")
                        + receipt.library()
                        + page.say("，规则 ", ", rules ")
                        + brief(receipt.rules())
                        + page.say("，法律资料 ", ", law ")
                        + brief(receipt.law()),
                Tone.DIM));
        LayersSection.write(page);
    }

    private static void instrument(Page page, List<Citation> citations) {
        Citation first = citations.get(0);
        String name =
                page.say("《" + first.instrument().zh() + "》", first.instrument().en());
        String number = first.number() == null ? "" : page.say("（", " (") + first.number() + page.say("）", ")");
        Inline line = Inline.of(name + number);
        line = line.plus(
                first.url() == null
                        ? page.say("（官方页面地址未核实）", " (address of the official page not verified)")
                        : " " + first.url(),
                Tone.DIM);
        page.item(
                0,
                "-",
                first.mirror() == null ? line : line.plus(page.say(" 副本 ", " copy ") + first.mirror(), Tone.DIM));
        for (Citation citation : citations) {
            page.item(1, "[" + page.cited().get(citation) + "]", Inline.of(article(page, citation)));
        }
    }

    private static String article(Page page, Citation citation) {
        String article = page.say(citation.article());
        String dates = (citation.from() == null ? "" : page.say("自 ", "from ") + citation.from())
                + (citation.to() == null ? "" : page.say("，至 ", " to ") + citation.to());
        String text = article.isEmpty() || dates.isEmpty() ? article + dates : article + page.say("，", ", ") + dates;
        return (text.isEmpty() ? page.say("全文", "as a whole") : text) + page.say(Labels.mark(citation.confidence()));
    }

    private static String brief(String digest) {
        return digest.substring(0, Math.min(DIGEST_SHOWN, digest.length()));
    }
}
