package io.complaintrules.report;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Cuts a narrative after marks, but not inside quotation marks, titles and prompts. */
final class Cuts {
    private static final String OPEN = "“‘「『《【";
    private static final String CLOSE = "”’」』》】";
    private static final char STRAIGHT = '"';

    private Cuts() {}

    /**
     * A piece of text with the marks after it.
     *
     * @param start first UTF-16 unit, inclusive
     * @param body end of the words, exclusive
     * @param end end of the marks, exclusive
     */
    record Piece(int start, int body, int end) {}

    /** The pieces, which together are the text. */
    static List<Piece> after(String text, String marks) {
        BitSet quoted = quoted(text);
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        int at = 0;
        while (at < text.length()) {
            if (quoted.get(at) || marks.indexOf(text.charAt(at)) < 0) {
                at++;
                continue;
            }
            int body = at;
            while (at < text.length() && !quoted.get(at) && marks.indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            pieces.add(new Piece(start, body, at));
            start = at;
        }
        if (start < text.length()) {
            pieces.add(new Piece(start, text.length(), text.length()));
        }
        return pieces;
    }

    /** What stands inside marks that are closed again in the same line, the marks included. */
    static BitSet quoted(String text) {
        BitSet quoted = new BitSet(text.length());
        int at = 0;
        while (at < text.length()) {
            char open = text.charAt(at);
            int kind = OPEN.indexOf(open);
            char close = kind >= 0 ? CLOSE.charAt(kind) : STRAIGHT;
            int end = kind >= 0 || open == STRAIGHT ? text.indexOf(close, at + 1) : -1;
            int line = text.indexOf('\n', at);
            if (end > at && (line < 0 || end < line)) {
                quoted.set(at, end + 1);
                at = end;
            }
            at++;
        }
        return quoted;
    }
}
