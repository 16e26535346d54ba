package io.complaintrules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.complaintrules.complaint.Complaint;
import io.complaintrules.facts.CaseFile;
import io.complaintrules.facts.MatterWeighing;
import io.complaintrules.facts.Mention;
import io.complaintrules.reading.lexicon.Hit;
import io.complaintrules.reading.narrative.Reading;
import io.complaintrules.reading.narrative.TextReader;
import java.time.LocalDate;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Any string can be read. {@code -Dfuzz.texts=1000000} tries a million: half a minute on two cores. */
class AnyTextTest {

    private static final int TEXTS = Integer.getInteger("fuzz.texts", 200_000);
    private static final int PARTS = 100;
    private static final LocalDate FILED = LocalDate.of(2026, 6, 10);
    private static final CaseReader READER = new CaseReader(BundledData.LEXICON, BundledData.LAW);
    private static final TextReader TEXT = new TextReader(BundledData.LEXICON);
    private static final String[] SENTENCES = {
        "2026年5月20日我向客服投诉，5月25日客服拒绝退款，工单号：AB-20260520-118。",
        "我已经打了12315，市场监管局已受理，再不处理我就向法院起诉！！！",
        "双方达成和解，但是对方没有履行；请求退还198.5元，并赔偿损失五百元。",
        "客服说“你爱去哪投诉去哪投诉”，这是什么垃圾服务？",
        "打算在12300.gov.cn投诉，去年三月、上周二都打过１２３１５。"
    };
    private static final String[] PIECES = {
        "垃圾",
        "公司",
        "骗子",
        "太",
        "差",
        "了",
        "！！！",
        "？",
        "，",
        "。",
        " ",
        "*",
        "“",
        "”",
        "客服",
        "说",
        "：",
        "2026年",
        "3月",
        "5日",
        "十块",
        "五毛",
        "18万5千元",
        "上周",
        "三",
        "不是",
        "难道",
        "吗",
        "連",
        "ＡＢ",
        "\ud83d\ude21",
        "\ud83d",
        "\ude21",
        "\u200b",
        "\u202e",
        "\u0000",
        "\n",
        "\t",
        "999999999999999999",
        "1.1.1.1.1",
        "¥",
        "零零零",
        "亿亿亿",
        "11:59",
        ".",
        ",",
        "\ufeff",
        "e\u0301",
        "sb",
        "tmd",
        "12315",
        "打了",
        "法院",
        "已受理",
        "工单号：",
        "没有",
        "退还",
        "达成和解"
    };

    @Test
    void random_and_mutated_texts_never_throw_and_spans_lie_on_the_text() {
        IntStream.range(0, PARTS).parallel().forEach(part -> {
            Random random = new Random(20260610L + part);
            for (int i = 0; i < TEXTS / PARTS; i++) {
                String text = i % 2 == 0 ? pieces(random) : mutated(random);
                check(text, TEXT.read(text, FILED));
                if (i % 8 < 2) {
                    check(text);
                }
            }
        });
    }

    private static String pieces(Random random) {
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(14); n >= 0; n--) {
            if (random.nextInt(8) == 0) {
                text.append((char) random.nextInt(0x10000));
            } else {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
        }
        return text.toString();
    }

    /** A sentence with characters taken out, put in, exchanged and said again. */
    private static String mutated(Random random) {
        StringBuilder text = new StringBuilder(SENTENCES[random.nextInt(SENTENCES.length)]);
        for (int n = random.nextInt(6); n >= 0; n--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(4)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, PIECES[random.nextInt(PIECES.length)]);
                case 2 -> text.setCharAt(at, (char) random.nextInt(0x10000));
                default -> text.insert(at, String.valueOf(text.charAt(at)).repeat(random.nextInt(5)));
            }
        }
        return text.toString();
    }

    @Test
    void very_long_runs_are_read() {
        for (String piece : PIECES) {
            check(piece.repeat(100_000 / piece.length()));
        }
        for (String sentence : SENTENCES) {
            check(sentence.repeat(100_000 / sentence.length()));
        }
    }

    private static void check(String text) {
        check(text, TEXT.read(text, FILED));
        CaseFile file = READER.read(Complaint.ofText(text), FILED, MatterWeighing.ALL_STAND);
        file.statements()
                .forEach(told -> span(text, told.span().start(), told.span().end()));
        file.matters().forEach(matter -> matter.spans().forEach(span -> span(text, span.start(), span.end())));
    }

    private static void check(String text, Reading reading) {
        for (Hit hit : reading.hits()) {
            span(text, hit.start(), hit.end());
        }
        for (Mention mention : reading.mentions()) {
            span(text, mention.start(), mention.end());
        }
        for (Hit detail : reading.details().telling()) {
            span(text, detail.start(), detail.end());
        }
        reading.dates().forEach(date -> span(text, date.start(), date.end()));
        reading.amounts().forEach(amount -> span(text, amount.start(), amount.end()));
    }

    private static void span(String text, int start, int end) {
        if (start < 0 || end > text.length() || start >= end || splits(text, start) || splits(text, end)) {
            assertThat(text)
                    .as("[%d, %d) lies on the text and splits no pair", start, end)
                    .isNull();
        }
    }

    private static boolean splits(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
