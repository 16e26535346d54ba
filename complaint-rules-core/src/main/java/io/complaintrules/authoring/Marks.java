package io.complaintrules.authoring;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Signs that look like others, or like nothing: typed by an input method, or pasted from a chat. */
public final class Marks {
    private static final Map<Character, String> HALF = Map.ofEntries(
            Map.entry('（', "("),
            Map.entry('）', ")"),
            Map.entry('，', ","),
            Map.entry('、', ","),
            Map.entry('“', "\""),
            Map.entry('”', "\""),
            Map.entry('„', "\""),
            Map.entry('＂', "\""),
            Map.entry('‘', "'"),
            Map.entry('’', "'"),
            Map.entry('＇', "'"),
            Map.entry('；', ";"),
            Map.entry('：', ":"),
            Map.entry('＝', "="),
            Map.entry('！', "!"),
            Map.entry('＜', "<"),
            Map.entry('＞', ">"),
            Map.entry('《', "<"),
            Map.entry('》', ">"),
            Map.entry('｜', "|"),
            Map.entry('＆', "&"),
            Map.entry('｛', "{"),
            Map.entry('｝', "}"),
            Map.entry('［', "["),
            Map.entry('］', "]"),
            Map.entry('【', "["),
            Map.entry('】', "]"),
            Map.entry('＠', "@"),
            Map.entry('．', "."),
            Map.entry('。', "."),
            Map.entry('＄', "$"),
            Map.entry('＃', "#"),
            Map.entry('－', "-"),
            Map.entry('＋', "+"),
            Map.entry('＊', "*"),
            Map.entry('／', "/"),
            Map.entry('＿', "_"),
            Map.entry('\u3000', " "),
            Map.entry('\u00A0', " "));

    private Marks() {}

    /**
     * Returns the half-width sign that was meant; null for any other sign.
     *
     * @param unit a UTF-16 unit
     */
    public static @Nullable String half(char unit) {
        String mark = HALF.get(unit);
        boolean letterOrDigit =
                (unit >= '０' && unit <= '９') || (unit >= 'Ａ' && unit <= 'Ｚ') || (unit >= 'ａ' && unit <= 'ｚ');
        return letterOrDigit ? String.valueOf((char) (unit - 0xFEE0)) : mark;
    }

    /**
     * Returns whether a sign is not to be seen and yet changes what is read: zero width, writing direction, control, surrogate
     * alone, or no character at all.
     *
     * @param sign a code point
     */
    public static boolean isHidden(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL -> sign != '\t' && sign != '\n' && sign != '\r';
            case Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
