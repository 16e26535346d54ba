package io.complaintrules.reading.text;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number in figures, in Chinese numerals or in both ("18万5千"), read from one place of a normal form. One object reads
 * many, one after the other; for one thread.
 */
public final class Numeral {

    private static final int LONGEST = 24;
    private static final int PLACES = 4;
    private static final long ONE = 10_000;
    private static final long MOST = Long.MAX_VALUE / 1_000_000_000L;

    private static final Glance STARTS = Glance.of("0123456789零〇○一壹二两俩贰三叁四肆五伍六陆七柒八捌九玖十".toCharArray());

    private final NormalForm form;
    private long value;
    private boolean huge;

    /** Where it ends. */
    public int end;

    /** How many plain digits it begins with, zero when it begins with a Chinese numeral. */
    public int figures;

    /** Makes a reader of numerals in this text. */
    public Numeral(NormalForm form) {
        this.form = form;
    }

    /** Returns whether a numeral can start there. */
    public static boolean startsAt(NormalForm form, int at) {
        char unit = form.charAt(at);
        return STARTS.at(unit) != 0 && (isFigure(unit) || digit(unit) >= 0 || unit == '十');
    }

    private static boolean isFigure(char unit) {
        return unit >= '0' && unit <= '9';
    }

    private static int digit(char unit) {
        return switch (unit) {
            case '零', '〇', '○' -> 0;
            case '一', '壹' -> 1;
            case '二', '两', '俩', '贰' -> 2;
            case '三', '叁' -> 3;
            case '四', '肆' -> 4;
            case '五', '伍' -> 5;
            case '六', '陆' -> 6;
            case '七', '柒' -> 7;
            case '八', '捌' -> 8;
            case '九', '玖' -> 9;
            default -> -1;
        };
    }

    private static long scale(char unit) {
        return switch (unit) {
            case '十', '拾' -> 10;
            case '百', '佰' -> 100;
            case '千', '仟', 'k' -> 1_000;
            case '万', 'w' -> 10_000;
            case '亿' -> 100_000_000;
            default -> 0;
        };
    }

    /** Reads the number at a place where one {@linkplain #startsAt starts}. */
    public Numeral read(int at) {
        long total = 0;
        long section = 0;
        long pending = 0;
        boolean open = false;
        int run = 0;
        long last = 0;
        int here = at;
        int limit = Math.min(form.length(), at + LONGEST);
        figures = 0;
        huge = false;
        while (here < limit) {
            char unit = form.charAt(here);
            long scale = isLetterWord(here) ? 0 : scale(unit);
            if (isFigure(unit) && !open) {
                end = figuresEnd(here, limit);
                pending = figures(here, end);
                figures = here == at ? end - at : figures;
                here = end;
                open = true;
                run = 0;
            } else if (digit(unit) >= 0 && (!open || run > 0)) {
                pending = run > 0 ? times(pending, 10) + digit(unit) * ONE : digit(unit) * ONE;
                last = unit == '零' ? 0 : last;
                run = unit == '零' ? 0 : run + 1;
                open = run > 0;
                here++;
            } else if (scale >= 10_000 && (open || section > 0)) {
                total = times(total + section + pending, scale);
                section = 0;
                last = scale;
                pending = 0;
                open = false;
                run = 0;
                here++;
            } else if (scale >= 10 && scale < 10_000 && (open || scale == 10)) {
                section += times(open ? pending : ONE, scale);
                last = scale;
                pending = 0;
                open = false;
                run = 0;
                here++;
            } else {
                break;
            }
        }
        // "一千二": the last digit counts the next lower place
        boolean colloquial = last > 10 && pending < 10 * ONE && pending % ONE == 0;
        value = total + section + (colloquial ? times(pending, last / 10) : pending);
        end = here;
        return this;
    }

    /** "2k" and "12w", and no word such as "km". */
    private boolean isLetterWord(int at) {
        char next = at + 1 < form.length() ? form.charAt(at + 1) : ' ';
        return form.charAt(at) >= 'a' && form.charAt(at) <= 'z' && next >= 'a' && next <= 'z';
    }

    /** Beyond what anybody is charged the value no longer matters, only where the number ends. */
    private long times(long number, long factor) {
        huge |= number > MOST / factor;
        return huge ? 0 : number * factor;
    }

    private int figuresEnd(int at, int limit) {
        int past = at;
        while (past < limit && (isFigure(form.charAt(past)) || isPoint(at, past, limit))) {
            past++;
        }
        return past;
    }

    private boolean isPoint(int at, int past, int limit) {
        if (past == at || past + 1 >= limit || !isFigure(form.charAt(past - 1)) || !isFigure(form.charAt(past + 1))) {
            return false;
        }
        if (form.charAt(past) == ',') {
            return isGroup(past + 1, limit);
        }
        return form.charAt(past) == '.' && !hasPoint(at, past);
    }

    private boolean isGroup(int at, int limit) {
        int past = at;
        while (past < limit && isFigure(form.charAt(past))) {
            past++;
        }
        return past - at == 3;
    }

    private boolean hasPoint(int from, int to) {
        for (int i = from; i < to; i++) {
            if (form.charAt(i) == '.') {
                return true;
            }
        }
        return false;
    }

    private long figures(int from, int to) {
        long number = 0;
        int places = -1;
        for (int i = from; i < to; i++) {
            char unit = form.charAt(i);
            if (unit == '.') {
                places = 0;
            } else if (unit != ',' && places < PLACES) {
                places += places < 0 ? 0 : 1;
                number = times(number, 10) + unit - '0';
            } else if (unit != ',') {
                huge |= unit != '0';
            }
        }
        for (int place = Math.max(places, 0); place < PLACES; place++) {
            number = times(number, 10);
        }
        return number;
    }

    /** The value as a small whole number, or -1. */
    public int whole() {
        return !huge && value % ONE == 0 && value <= 9999 * ONE ? (int) (value / ONE) : -1;
    }

    /** The value, null when it is too large or too fine for a sum of money. */
    public @Nullable BigDecimal value() {
        return huge ? null : BigDecimal.valueOf(value, PLACES);
    }
}
