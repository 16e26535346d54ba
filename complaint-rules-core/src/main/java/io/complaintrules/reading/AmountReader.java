package io.complaintrules.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Finds sums of money: "116.82元", "3万5千块", "十块五毛", "¥99". */
final class AmountReader {

    private static final String SIGNS = "¥￥";

    private AmountReader() {}

    static List<ReadAmount> read(NormalForm form) {
        List<ReadAmount> amounts = new ArrayList<>(0);
        int at = 0;
        while (at < form.length()) {
            if (!Numeral.startsAt(form, at)) {
                at++;
                continue;
            }
            Numeral number = Numeral.read(form, at);
            boolean signed = at > 0 && SIGNS.indexOf(form.charAt(at - 1)) >= 0;
            int past = pastUnit(form, number.end);
            if (signed || past > number.end) {
                int end = pastSmall(form, past);
                BigDecimal small = end > past ? small(form, past) : BigDecimal.ZERO;
                BigDecimal yuan = number.value.add(small).stripTrailingZeros();
                amounts.add(new ReadAmount(
                        yuan.scale() < 0 ? yuan.setScale(0) : yuan, form.start(signed ? at - 1 : at), form.end(end)));
                at = end;
            } else {
                at = Math.max(at + 1, number.end);
            }
        }
        return amounts;
    }

    private static int pastUnit(NormalForm form, int at) {
        int from = at;
        if (form.startsWith("多", from) || form.startsWith("余", from)) {
            from++;
        }
        for (String unit : List.of("元钱", "元", "块钱", "块", "人民币", "rmb")) {
            if (form.startsWith(unit, from) && !form.startsWith("元旦", from)) {
                return from + unit.length();
            }
        }
        return at;
    }

    private static int pastSmall(NormalForm form, int at) {
        if (at < form.length() && Numeral.startsAt(form, at)) {
            Numeral number = Numeral.read(form, at);
            if (number.whole() >= 0 && (form.startsWith("角", number.end) || form.startsWith("毛", number.end))) {
                return number.end + 1;
            }
        }
        return at;
    }

    private static BigDecimal small(NormalForm form, int at) {
        return Numeral.read(form, at).value.movePointLeft(1);
    }
}
