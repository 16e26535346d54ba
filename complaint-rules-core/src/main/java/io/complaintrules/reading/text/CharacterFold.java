package io.complaintrules.reading.text;

/** One character's spelling in the normal form. */
public final class CharacterFold {

    static final char NOTHING = 0;

    private static final String DECORATION = " *_·•^|/\\-+=#@&`☆★○●※♪";
    private static final boolean[] LOW_DECORATION = lowDecoration();
    private static final char[] SIMPLE = Traditional.table();

    private CharacterFold() {}

    static char fold(char unit) {
        if (unit < 0x80) {
            return unit >= 'A' && unit <= 'Z' ? (char) (unit + 32) : unit < ' ' || unit == 0x7f ? control(unit) : unit;
        }
        if (unit >= 0x4e00 && unit <= 0x9fff) {
            char simple = SIMPLE[unit - 0x4e00];
            return simple == 0 ? unit : simple;
        }
        if (unit >= 0xff01 && unit <= 0xff5e) {
            return fold((char) (unit - 0xfee0));
        }
        return other(unit);
    }

    private static char control(char unit) {
        return unit == '\n' || unit == '\r' ? '\n' : unit == '\t' || unit == 0x0b || unit == 0x0c ? ' ' : NOTHING;
    }

    private static char other(char unit) {
        if (unit == 0x3000 || unit == 0xa0 || unit == 0x202f || (unit >= 0x2000 && unit <= 0x200a)) {
            return ' ';
        }
        if (unit == 0x2028 || unit == 0x2029 || unit == 0x85) {
            return '\n';
        }
        if (unit == 0xfeff
                || unit == 0xad
                || unit == 0x034f
                || unit == 0x061c
                || unit == 0x180e
                || unit == 0x3164
                || (unit >= 0x200b && unit <= 0x200f)
                || (unit >= 0x202a && unit <= 0x202e)
                || (unit >= 0x2060 && unit <= 0x206f)
                || (unit >= 0x0300 && unit <= 0x036f)
                || (unit >= 0xfe00 && unit <= 0xfe0f)) {
            return NOTHING;
        }
        if (unit >= 0x2460 && unit <= 0x2468) {
            return (char) (unit - 0x2460 + '1');
        }
        return Character.isUpperCase(unit) ? Character.toLowerCase(unit) : unit;
    }

    /** Returns whether it is a Chinese character. */
    public static boolean isHan(char unit) {
        return (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x3400 && unit <= 0x4dbf);
    }

    static boolean isDecoration(char unit) {
        return unit < 0x80 ? LOW_DECORATION[unit] : unit < 0x2700 && DECORATION.indexOf(unit) >= 0;
    }

    private static boolean[] lowDecoration() {
        boolean[] low = new boolean[0x80];
        for (int i = 0; i < DECORATION.length(); i++) {
            if (DECORATION.charAt(i) < low.length) {
                low[DECORATION.charAt(i)] = true;
            }
        }
        return low;
    }
}
