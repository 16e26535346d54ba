package io.complaintrules.reading.sum;

import io.complaintrules.reading.text.NormalForm;
import io.complaintrules.reading.text.Numeral;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Finds sums of money: "116.82元", "3万5千块", "十块五毛", "¥99". */
public final class AmountReader {

    private static final String SIGNS = "¥￥";
    private static final String[] UNITS = {"元钱", "元", "块钱", "块", "人民币", "rmb"};

    private final NormalForm form;
    private final Numeral number;
    private final Numeral small;

    private AmountReader(NormalForm form) {
        this.form = form;
        number = new Numeral(form);
        small = new Numeral(form);
    }

    /** Returns the sums of money in the text, in their order. */
    public static List<ReadAmount> read(NormalForm form) {
        return new AmountReader(form).read();
    }

    private List<ReadAmount> read() {
        List<ReadAmount> amounts = new ArrayList<>(0);
        int at = 0;
        while (at < form.length()) {
            if (!Numeral.startsAt(form, at)) {
                at++;
                continue;
            }
            number.read(at);
            boolean signed = at > 0 && SIGNS.indexOf(form.charAt(at - 1)) >= 0;
            int past = pastUnit(number.end);
            BigDecimal whole = signed || past > number.end ? number.value() : null;
            if (whole != null) {
                int end = pastSmall(past);
                BigDecimal part = end > past ? small.value() : null;
                BigDecimal sum = part == null ? whole : whole.add(part.movePointLeft(1));
                BigDecimal yuan = sum.stripTrailingZeros();
                amounts.add(new ReadAmount(
                        yuan.scale() < 0 ? yuan.setScale(0) : yuan, form.start(signed ? at - 1 : at), form.end(end)));
                at = end;
            } else {
                at = Math.max(at + 1, number.end);
            }
        }
        return amounts;
    }

    private int pastUnit(int at) {
        int from = at;
        if (form.startsWith("多", from) || form.startsWith("余", from)) {
            from++;
        }
        for (String unit : UNITS) {
            if (form.startsWith(unit, from) && !form.startsWith("元旦", from)) {
                return from + unit.length();
            }
        }
        return at;
    }

    private int pastSmall(int at) {
        if (at < form.length() && Numeral.startsAt(form, at)) {
            small.read(at);
            if (small.whole() >= 0 && (form.startsWith("角", small.end) || form.startsWith("毛", small.end))) {
                return small.end + 1;
            }
        }
        return at;
    }
}
