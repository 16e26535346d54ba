package io.complaintrules.reading.narrative;

import io.complaintrules.verdict.Narrative.Mark;
import java.util.BitSet;

/** Where a text may be cut: behind marks and blanks, but not inside quotation marks, titles, prompts and numbers. */
final class Cuts {
    private static final String ENDS = "。！!？?…\n\r";
    private static final String HALVES = "；;";
    private static final String MARKS = ENDS + HALVES + "，, \t　～~";
    private static final String OPEN = "“‘「『《【\"";
    private static final String CLOSE = "”’」』》】\"";

    private final String text;
    private final BitSet held;

    Cuts(String text) {
        this.text = text;
        held = quoted(text);
    }

    void hold(int start, int end) {
        held.set(start, end);
    }

    boolean isHeld(int at) {
        return held.get(at);
    }

    boolean isMark(int at) {
        return at < text.length()
                && MARKS.indexOf(text.charAt(at)) >= 0
                && !held.get(at)
                && !isComma(at)
                && !isLatin(at);
    }

    /** A blank beside Latin letters or figures, and a comma with a blank behind it between them, are part of the words. */
    private boolean isLatin(int at) {
        return switch (text.charAt(at)) {
            case ' ' -> isPrintable(at - 1) || isPrintable(at + 1);
            case ',' -> isPrintable(at - 1) && is(at + 1, ' ') && isPrintable(at + 2);
            default -> false;
        };
    }

    private boolean isPrintable(int at) {
        char unit = at < 0 || at >= text.length() ? ' ' : text.charAt(at);
        return unit > ' ' && unit < 0x7f && MARKS.indexOf(unit) < 0;
    }

    /** What the marks between two places come to. */
    Mark mark(int from, int to) {
        String marks = text.substring(from, to).strip();
        if (marks.equals("？") || marks.equals("?")) {
            return Mark.QUESTION;
        }
        Mark mark = Mark.COMMA;
        for (int at = from; at < to && mark != Mark.STOP; at++) {
            char unit = text.charAt(at);
            mark = ENDS.indexOf(unit) >= 0 ? Mark.STOP : HALVES.indexOf(unit) >= 0 ? Mark.SEMICOLON : mark;
        }
        return mark;
    }

    /** Where the number in figures ends that begins at a place; the place itself when none does. */
    int numberEnd(int at) {
        int past = at;
        while (isFigure(past) || (past > at && (isComma(past) || isPoint(at, past)))) {
            past++;
        }
        return past;
    }

    /** "1,198" */
    private boolean isComma(int at) {
        return is(at, ',')
                && isFigure(at - 1)
                && isFigure(at + 1)
                && isFigure(at + 2)
                && isFigure(at + 3)
                && !isFigure(at + 4);
    }

    private boolean isPoint(int from, int at) {
        return is(at, '.') && isFigure(at + 1) && text.indexOf('.', from) == at;
    }

    private boolean is(int at, char unit) {
        return at < text.length() && text.charAt(at) == unit;
    }

    private boolean isFigure(int at) {
        char unit = at < 0 || at >= text.length() ? ' ' : text.charAt(at);
        return (unit >= '0' && unit <= '9') || (unit >= '０' && unit <= '９');
    }

    /** What stands inside marks that are closed again in the same line, the marks included. */
    private static BitSet quoted(String text) {
        BitSet quoted = new BitSet();
        int[] closes = new int[OPEN.length()];
        int line = 0;
        for (int at = 0; at < text.length(); at++) {
            int kind = OPEN.indexOf(text.charAt(at));
            if (kind >= 0) {
                line = line > at ? line : placeOf('\n', text, at);
                closes[kind] = closes[kind] > at ? closes[kind] : placeOf(CLOSE.charAt(kind), text, at + 1);
                if (closes[kind] < line) {
                    quoted.set(at, closes[kind] + 1);
                    at = closes[kind];
                }
            }
        }
        return quoted;
    }

    /** Where a mark stands next; at the end when it stands nowhere. */
    private static int placeOf(char mark, String text, int from) {
        int place = text.indexOf(mark, from);
        return place < 0 ? text.length() : place;
    }
}
