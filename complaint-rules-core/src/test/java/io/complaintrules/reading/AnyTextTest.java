package io.complaintrules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.complaintrules.facts.Mention;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Any string can be read. The property {@code fuzz.texts} sets how many are tried. */
class AnyTextTest {

    private static final int TEXTS = Integer.getInteger("fuzz.texts", 100_000);
    private static final LocalDate FILED = LocalDate.of(2026, 6, 10);
    private static final TextReader READER = new TextReader(Lexicon.load(Path.of("../complaint-rules-drl/lexicon")));
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
        "tmd"
    };

    @Test
    void random_pieces_never_throw_and_spans_lie_on_the_text() {
        Random random = new Random(20260610);
        for (int i = 0; i < TEXTS; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(14); n >= 0; n--) {
                text.append(
                        random.nextInt(8) == 0
                                ? "" + (char) random.nextInt(0x10000)
                                : PIECES[random.nextInt(PIECES.length)]);
            }
            check(text.toString());
        }
    }

    @Test
    void very_long_runs_are_read() {
        for (String piece : PIECES) {
            check(piece.repeat(100_000 / piece.length()));
        }
    }

    private static void check(String text) {
        Reading reading = READER.read(text, FILED);
        for (Hit hit : reading.hits()) {
            span(text, hit.start(), hit.end());
        }
        for (Mention mention : reading.mentions()) {
            span(text, mention.start(), mention.end());
        }
        for (Detail detail : reading.details()) {
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
