package io.complaintrules.reading.sum;

import io.complaintrules.reading.lexicon.HitIndex;
import io.complaintrules.reading.lexicon.HitList;
import io.complaintrules.reading.text.Clauses;
import io.complaintrules.reading.text.NormalForm;
import io.complaintrules.reading.text.Numeral;
import io.complaintrules.reading.text.WordSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Finds sums of money: "116.82元", "3万5千块", "三块五", "¥99", and behind a word of paying a number without its unit. */
public final class AmountReader {
    private static final String SIGNS = "¥￥";
    private static final String[] BEFORE = {"rmb", "人民币"};
    private static final WordSet UNITS = WordSet.of(List.of("元钱", "元整", "元", "圆", "块钱", "块", "人民币", "rmb"));
    private static final WordSet NO_UNITS =
            WordSet.of(List.of("元旦", "元宵", "块板", "块屏", "块电", "块硬", "块表", "块玻", "块地", "块布", "块砖"));
    private static final String NEARLY = "多余来几";
    private static final String ENDS = "的钱左多每一了吧/呢没给都就整";

    private final NormalForm form;
    private final HitIndex paid;
    private final Numeral number;
    private final Numeral small;

    private AmountReader(NormalForm form, HitIndex paid) {
        this.form = form;
        this.paid = paid;
        number = new Numeral(form);
        small = new Numeral(form);
    }

    /** Returns the sums of money in the text, in their order. */
    public static List<ReadAmount> read(NormalForm form, HitList hits) {
        return new AmountReader(form, hits.of("paid")).read();
    }

    private List<ReadAmount> read() {
        List<ReadAmount> amounts = new ArrayList<>(0);
        int at = 0;
        while (at < form.length()) {
            at = Numeral.startsAt(form, at) ? sum(at, amounts) : at + 1;
        }
        return amounts;
    }

    /** Reads a sum that begins with this number; returns where to go on. */
    private int sum(int at, List<ReadAmount> into) {
        number.read(at);
        BigDecimal whole = number.value();
        int start = signBefore(at);
        int near = pastNearly(number.end);
        int unit = pastUnit(near);
        if (whole == null || isInsideWord(at)) {
            return Math.max(at + 1, number.end);
        } else if (unit > near) {
            return add(whole.add(smallPart(unit)), start, Math.max(unit, small.end), into);
        } else if (isDime(near) && !isInsideNumber(at)) {
            return add(whole.movePointLeft(1).add(smallest(near + 1)), start, Math.max(near + 1, small.end), into);
        } else if (start < at || isPaid(at, near)) {
            return add(whole, start, near, into);
        }
        return Math.max(at + 1, number.end);
    }

    private int add(BigDecimal sum, int from, int to, List<ReadAmount> into) {
        int end = form.startsWith("钱", to) ? to + 1 : to;
        BigDecimal yuan = sum.stripTrailingZeros();
        into.add(new ReadAmount(yuan.scale() < 0 ? yuan.setScale(0) : yuan, form.start(from), form.end(end)));
        return end;
    }

    private int signBefore(int at) {
        if (at > 0 && SIGNS.indexOf(form.charAt(at - 1)) >= 0) {
            return at - 1;
        }
        int past = at > 0 && form.charAt(at - 1) == ' ' ? at - 1 : at;
        for (String sign : BEFORE) {
            if (form.endsWith(sign, past)) {
                return past - sign.length();
            }
        }
        return at;
    }

    private boolean isInsideWord(int at) {
        return at > 0 && form.charAt(at - 1) == '第';
    }

    /** "1.2.5毛" is no sum. */
    private boolean isInsideNumber(int at) {
        return at > 0 && form.charAt(at - 1) == '.';
    }

    private int pastNearly(int at) {
        return at < form.length() && NEARLY.indexOf(form.charAt(at)) >= 0 ? at + 1 : at;
    }

    private int pastUnit(int at) {
        int unit = UNITS.lengthAt(form, at);
        return unit < 0 || NO_UNITS.startsAt(form, at) ? at : at + unit;
    }

    private boolean isDime(int at) {
        return (form.startsWith("角", at) || form.startsWith("毛", at))
                && !form.startsWith("毛不", at)
                && !form.startsWith("毛病", at);
    }

    /** "五毛" behind "十块", and "五" alone. */
    private BigDecimal smallPart(int at) {
        int digit = digit(at);
        if (digit < 0) {
            return BigDecimal.ZERO;
        } else if (isDime(small.end)) {
            small.end++;
            return BigDecimal.valueOf(digit, 1);
        } else if (form.charAt(at - 1) == '块' && isEnd(small.end)) {
            return BigDecimal.valueOf(digit, 1);
        }
        small.end = at;
        return BigDecimal.ZERO;
    }

    /** "5" or "5分" behind "1毛". */
    private BigDecimal smallest(int at) {
        int digit = digit(at);
        boolean named = digit >= 0 && form.startsWith("分", small.end);
        if (digit < 0 || !(named || isEnd(small.end))) {
            small.end = at;
            return BigDecimal.ZERO;
        }
        small.end += named ? 1 : 0;
        return BigDecimal.valueOf(digit, 2);
    }

    /** The digit at a place, or -1; {@code small} then ends there. */
    private int digit(int at) {
        small.end = at;
        if (at < form.length() && Numeral.startsAt(form, at)) {
            small.read(at);
            int digit = small.whole();
            if (digit >= 0 && digit < 10) {
                return digit;
            }
            small.end = at;
        }
        return -1;
    }

    private boolean isPaid(int at, int end) {
        return !paid.isEmpty() && paid.endingAt(at) != null && (end > number.end || isEnd(end));
    }

    /** No measure word follows. */
    private boolean isEnd(int at) {
        return at >= form.length() || Clauses.isBreak(form.charAt(at)) || ENDS.indexOf(form.charAt(at)) >= 0;
    }
}
