package io.complaintrules.reading.day;

import io.complaintrules.reading.text.NormalForm;
import io.complaintrules.reading.text.Numeral;

/** Times of the day: "15:30", "下午3点". */
final class ClockTime {
    private static final String[] DAY_PARTS = {
        "上午", "下午", "晚上", "凌晨", "早上", "中午", "傍晚", "半夜", "每晚", "日", "号", "天", "到", "至", "-"
    };
    private static final String[] TAILS = {
        "半", "钟", "多", "左右", "整", "前", "后", "到", "至", "-", "开始", "以后", "以前", "才", "之前"
    };

    private ClockTime() {}

    /** Where the time that begins with this number ends, or {@code at}. */
    static int end(NormalForm form, int at, Numeral number) {
        int end = number.end;
        char after = end < form.length() ? form.charAt(end) : ' ';
        if (number.whole() < 0 || number.whole() > 24) {
            return at;
        } else if (after == ':' && number.figures > 0 && isMinutes(form, end + 1)) {
            return end + 3;
        } else if (after == '点' && (isDayPart(form, at) || isTail(form, end + 1))) {
            return end + 1;
        }
        return after == '时' && isDayPart(form, at) ? end + 1 : at;
    }

    private static boolean isMinutes(NormalForm form, int at) {
        return at + 1 < form.length() && Character.isDigit(form.charAt(at)) && Character.isDigit(form.charAt(at + 1));
    }

    private static boolean isDayPart(NormalForm form, int at) {
        for (String part : DAY_PARTS) {
            if (form.endsWith(part, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTail(NormalForm form, int at) {
        for (String tail : TAILS) {
            if (form.startsWith(tail, at)) {
                return true;
            }
        }
        return at < form.length() && Character.isDigit(form.charAt(at));
    }
}
