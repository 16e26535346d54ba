package io.complaintrules.reading.text;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * A text in the spelling the lexicon uses, with the way back to the original: half-width, lower case, simplified
 * characters, without zero-width characters, without spaces and decoration between Chinese characters, and with long
 * runs of one character cut to two. Works on any string in linear time, never throws, never splits a surrogate pair.
 * Immutable and thread-safe.
 */
public final class NormalForm {

    private static final int LONGEST_DECORATION = 4;

    private final String original;
    private final char[] chars;
    private final int @Nullable [] origin;
    private final int length;
    private final boolean pairs;
    private final BitSet breaks;
    private final BitSet sentenceBreaks;

    /** {@code origin} is null when nothing was left out: every character then stands where it stood. */
    private NormalForm(String original, char[] chars, int @Nullable [] origin, int length) {
        this.original = original;
        this.chars = chars;
        this.origin = origin;
        this.length = length;
        pairs = original.codePointCount(0, original.length()) < original.length();
        breaks = new BitSet(length);
        sentenceBreaks = new BitSet(length);
        for (int at = 0; at < length; at++) {
            if (Clauses.isBreak(chars[at])) {
                breaks.set(at);
                sentenceBreaks.set(at, Clauses.isSentenceBreak(chars[at]));
            }
        }
    }

    /** The normal form of a text. */
    public static NormalForm of(String text) {
        int units = text.length();
        char[] chars = new char[units];
        int[] origin = null;
        int length = 0;
        for (int at = 0; at < units; at++) {
            char folded = CharacterFold.fold(text.charAt(at));
            int past = folded == CharacterFold.NOTHING
                    ? at + 1
                    : length > 0 && CharacterFold.isDecoration(folded) && CharacterFold.isHan(chars[length - 1])
                            ? pastDecoration(text, at)
                            : isRun(chars, length, folded) ? at + 1 : at;
            if (past > at) {
                origin = origin == null ? identity(length, units) : origin;
                at = past - 1;
                continue;
            }
            chars[length] = folded;
            if (origin != null) {
                origin[length] = at;
            }
            length++;
        }
        if (origin != null) {
            origin[length] = units;
        }
        return new NormalForm(text, chars, origin, length);
    }

    private static int[] identity(int length, int units) {
        int[] origin = new int[units + 1];
        for (int i = 0; i < length; i++) {
            origin[i] = i;
        }
        return origin;
    }

    private static boolean isRun(char[] chars, int length, char folded) {
        return length > 1 && folded == chars[length - 1] && folded == chars[length - 2] && mayRunOn(folded);
    }

    private static int pastDecoration(String text, int at) {
        int limit = Math.min(text.length(), at + LONGEST_DECORATION + 1);
        for (int past = at; past < limit; past++) {
            char folded = CharacterFold.fold(text.charAt(past));
            if (folded != CharacterFold.NOTHING && !CharacterFold.isDecoration(folded)) {
                return CharacterFold.isHan(folded) ? past : at;
            }
        }
        return at;
    }

    private static boolean mayRunOn(char folded) {
        return CharacterFold.isHan(folded) || (folded >= 'a' && folded <= 'z');
    }

    /** Number of characters. */
    public int length() {
        return length;
    }

    /** The character at a place of the normal form. */
    public char charAt(int index) {
        return chars[index];
    }

    /** Where in the original a character of the normal form comes from; {@code index} may equal the length. */
    public int start(int index) {
        int at = origin(index);
        return splitsPair(at) ? at - 1 : at;
    }

    /** Where in the original a stretch of the normal form that ends before {@code index} ends; {@code index} at least 1. */
    public int end(int index) {
        int at = origin(index - 1) + 1;
        return splitsPair(at) ? at + 1 : at;
    }

    /** Whether the original had something between the characters of this stretch that the normal form left out. */
    public boolean isBroken(int from, int to) {
        if (to > length) {
            return false;
        }
        return origin != null && origin[to - 1] - origin[from] != to - 1 - from;
    }

    /** Whether a clause begins at a place. */
    boolean isClauseStart(int at) {
        return at == 0 || breaks.get(at - 1) || isBroken(at - 1, at + 1);
    }

    /** Whether a clause has ended at a place. */
    boolean isClauseEnd(int at) {
        return at >= length || breaks.get(at) || (at > 0 && isBroken(at - 1, at + 1));
    }

    /** The first mark at or after a place that ends a clause; the length when none does. */
    int breakFrom(int at) {
        return orEnd(breaks.nextSetBit(at));
    }

    /** The last mark before a place that ends a clause; -1 when none does. */
    int breakBefore(int at) {
        return at > 0 ? breaks.previousSetBit(at - 1) : -1;
    }

    /** The first mark at or after a place that ends a sentence; the length when none does. */
    int sentenceBreakFrom(int at) {
        return orEnd(sentenceBreaks.nextSetBit(at));
    }

    /** The last mark before a place that ends a sentence; -1 when none does. */
    int sentenceBreakBefore(int at) {
        return at > 0 ? sentenceBreaks.previousSetBit(at - 1) : -1;
    }

    private int orEnd(int found) {
        return found < 0 ? length : found;
    }

    /** Whether {@code word} stands directly before a place. */
    public boolean endsWith(String word, int before) {
        return startsWith(word, before - word.length());
    }

    /** Whether {@code word} stands at a place. */
    public boolean startsWith(String word, int at) {
        int size = word.length();
        if (at < 0 || at + size > length) {
            return false;
        }
        for (int i = 0; i < size; i++) {
            if (chars[at + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether letters from a place of an array on stand at a place. */
    boolean holds(char[] letters, int from, int count, int at) {
        if (at < 0 || at + count > length) {
            return false;
        }
        for (int i = 0; i < count; i++) {
            if (chars[at + i] != letters[from + i]) {
                return false;
            }
        }
        return true;
    }

    /** The characters from one place to another. */
    public String text(int from, int to) {
        return new String(chars, from, to - from);
    }

    private int origin(int index) {
        return origin == null ? index : origin[index];
    }

    private boolean splitsPair(int at) {
        return pairs
                && at > 0
                && at < original.length()
                && Character.isLowSurrogate(original.charAt(at))
                && Character.isHighSurrogate(original.charAt(at - 1));
    }

    /** The characters themselves, as the lexicon would spell them. */
    @Override
    public String toString() {
        return new String(chars, 0, length);
    }
}
