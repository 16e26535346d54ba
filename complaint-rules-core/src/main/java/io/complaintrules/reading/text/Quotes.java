package io.complaintrules.reading.text;

import java.util.Arrays;

/** Which characters of a normal form stand between quotation marks. */
public final class Quotes {

    private static final String OPENERS = "“「『‘\"《";
    private static final String CLOSERS = "”」』’\"》";
    private static final int LONGEST = 200;

    private int[] bounds = new int[8];
    private int size;

    private Quotes() {}

    /** Returns the quoted stretches of the text. */
    public static Quotes of(NormalForm form) {
        Quotes quotes = new Quotes();
        int opened = -1;
        int kind = -1;
        for (int at = 0; at < form.length(); at++) {
            char unit = form.charAt(at);
            if (opened >= 0 && (unit == CLOSERS.charAt(kind) || at - opened > LONGEST)) {
                if (unit == CLOSERS.charAt(kind)) {
                    quotes.add(opened, at + 1);
                }
                opened = -1;
            } else if (opened < 0 && (unit < 0x4e00 || unit > 0x9fff)) {
                kind = OPENERS.indexOf(unit);
                opened = kind >= 0 ? at : -1;
            }
        }
        return quotes;
    }

    private void add(int from, int to) {
        if (size + 2 > bounds.length) {
            bounds = Arrays.copyOf(bounds, bounds.length * 2);
        }
        bounds[size++] = from;
        bounds[size++] = to;
    }

    /** First character of the quotation that holds this stretch, the mark itself, or -1. */
    public int around(int from, int to) {
        int low = 0;
        int high = size / 2 - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (bounds[2 * middle + 1] <= from) {
                low = middle + 1;
            } else if (bounds[2 * middle] > from) {
                high = middle - 1;
            } else {
                return bounds[2 * middle + 1] >= to ? bounds[2 * middle] : -1;
            }
        }
        return -1;
    }
}
