package io.complaintrules.reading;

import java.math.BigDecimal;

/** A number in figures, in Chinese numerals or in both ("18万5千"), read from one place of a normal form. */
final class Numeral {

    private static final int LONGEST = 24;
    private static final String DIGITS = "零一二三四五六七八九";

    /** What the number says. */
    final BigDecimal value;

    /** Where it ends. */
    final int end;

    /** How many plain digits it begins with, zero when it begins with a Chinese numeral. */
    final int figures;

    private Numeral(BigDecimal value, int end, int figures) {
        this.value = value;
        this.end = end;
        this.figures = figures;
    }

    static boolean startsAt(NormalForm form, int at) {
        char unit = form.charAt(at);
        return isFigure(unit) || digit(unit) >= 0 || unit == '十';
    }

    private static boolean isFigure(char unit) {
        return unit >= '0' && unit <= '9';
    }

    private static int digit(char unit) {
        return switch (unit) {
            case '两', '俩' -> 2;
            case '〇', '○' -> 0;
            case '壹' -> 1;
            case '贰' -> 2;
            case '叁' -> 3;
            case '肆' -> 4;
            case '伍' -> 5;
            case '陆' -> 6;
            case '柒' -> 7;
            case '捌' -> 8;
            case '玖' -> 9;
            default -> DIGITS.indexOf(unit);
        };
    }

    private static long scale(char unit) {
        return switch (unit) {
            case '十', '拾' -> 10;
            case '百', '佰' -> 100;
            case '千', '仟' -> 1_000;
            case '万', 'w' -> 10_000;
            case '亿' -> 100_000_000;
            default -> 0;
        };
    }

    /** Reads the number at a place where one {@linkplain #startsAt starts}. */
    static Numeral read(NormalForm form, int at) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal section = BigDecimal.ZERO;
        BigDecimal pending = BigDecimal.ZERO;
        boolean open = false;
        int run = 0;
        int figures = 0;
        int here = at;
        int limit = Math.min(form.length(), at + LONGEST);
        while (here < limit) {
            char unit = form.charAt(here);
            long scale = scale(unit);
            if (isFigure(unit) && !open) {
                int end = figuresEnd(form, here, limit);
                pending = figures(form, here, end);
                figures = here == at ? end - at : figures;
                here = end;
                open = true;
                run = 0;
            } else if (digit(unit) >= 0 && (!open || run > 0)) {
                pending = run > 0
                        ? pending.multiply(BigDecimal.TEN).add(BigDecimal.valueOf(digit(unit)))
                        : BigDecimal.valueOf(digit(unit));
                open = true;
                run = unit == '零' ? 0 : run + 1;
                open = unit != '零' || run > 0;
                here++;
            } else if (scale >= 10_000 && (open || section.signum() > 0)) {
                total = total.add(section.add(pending)).multiply(BigDecimal.valueOf(scale));
                section = BigDecimal.ZERO;
                pending = BigDecimal.ZERO;
                open = false;
                run = 0;
                here++;
            } else if (scale >= 10 && scale < 10_000 && (open || scale == 10)) {
                section = section.add((open ? pending : BigDecimal.ONE).multiply(BigDecimal.valueOf(scale)));
                pending = BigDecimal.ZERO;
                open = false;
                run = 0;
                here++;
            } else {
                break;
            }
        }
        return new Numeral(total.add(section).add(pending), here, figures);
    }

    private static int figuresEnd(NormalForm form, int at, int limit) {
        int end = at;
        while (end < limit && (isFigure(form.charAt(end)) || isPoint(form, at, end, limit))) {
            end++;
        }
        return end;
    }

    private static boolean isPoint(NormalForm form, int at, int end, int limit) {
        if (end == at || end + 1 >= limit || !isFigure(form.charAt(end - 1)) || !isFigure(form.charAt(end + 1))) {
            return false;
        }
        if (form.charAt(end) == ',') {
            return isGroup(form, end + 1, limit);
        }
        return form.charAt(end) == '.' && !hasPoint(form, at, end);
    }

    private static boolean isGroup(NormalForm form, int at, int limit) {
        int end = at;
        while (end < limit && isFigure(form.charAt(end))) {
            end++;
        }
        return end - at == 3;
    }

    private static boolean hasPoint(NormalForm form, int from, int to) {
        for (int i = from; i < to; i++) {
            if (form.charAt(i) == '.') {
                return true;
            }
        }
        return false;
    }

    private static BigDecimal figures(NormalForm form, int from, int to) {
        StringBuilder plain = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            if (form.charAt(i) != ',') {
                plain.append(form.charAt(i));
            }
        }
        return new BigDecimal(plain.toString());
    }

    /** The value as a small whole number, or -1. */
    int whole() {
        return value.scale() <= 0 && value.compareTo(BigDecimal.valueOf(9999)) <= 0 ? value.intValue() : -1;
    }
}
