package io.complaintrules.reading.text;

import java.util.List;

/** Words looked for at one place of a normal form; a glance at one character refuses most places. */
public final class WordSet {

    private static final String START = "^";
    private static final String END = "$";
    private static final int HIGHER = 6;

    /** No word. */
    public static final WordSet EMPTY = new WordSet(List.of());

    private final List<String> words;
    private final Chains byFirst;
    private final Chains byLast;
    private final boolean empty;
    private final boolean start;
    private final boolean end;

    private WordSet(List<String> words) {
        this.words = words;
        byFirst = new Chains(words, true);
        byLast = new Chains(words, false);
        empty = words.isEmpty();
        start = words.contains(START);
        end = words.contains(END);
    }

    /**
     * A set of words.
     *
     * @param words in normal form, none empty; {@code ^} stands for the beginning of a clause, {@code $} for its end
     */
    public static WordSet of(List<String> words) {
        return words.isEmpty() ? EMPTY : new WordSet(List.copyOf(words));
    }

    /** The words. */
    public List<String> words() {
        return words;
    }

    /** Returns whether it holds no word. */
    public boolean isEmpty() {
        return empty;
    }

    /** Returns whether one of the words ends before this place. */
    public boolean endsAt(NormalForm form, int before) {
        if (start && form.isClauseStart(before)) {
            return true;
        }
        if (before > 0) {
            for (int i = byLast.first(form.charAt(before - 1)); i >= 0; i = byLast.next(i)) {
                if (form.endsWith(words.get(i), before)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns whether one of the words starts there. */
    public boolean startsAt(NormalForm form, int at) {
        return lengthAt(form, at) >= 0;
    }

    /** Length of the first word that stands at a place, zero for an edge, -1 when none does. */
    public int lengthAt(NormalForm form, int at) {
        if (at < form.length()) {
            for (int i = byFirst.first(form.charAt(at)); i >= 0; i = byFirst.next(i)) {
                if (form.startsWith(words.get(i), at)) {
                    return words.get(i).length();
                }
            }
        }
        return end && form.isClauseEnd(at) ? 0 : -1;
    }

    /** Where the first word that begins between two places, the last one included, ends; an edge ends where it is; -1 when none does. */
    public int firstEnd(NormalForm form, int from, int last) {
        for (int at = from; at <= last; at++) {
            int length = lengthAt(form, at);
            if (length >= 0) {
                return at + length;
            }
        }
        return -1;
    }

    /** Whether a word stands wholly between two places; edges of clauses do not count. */
    boolean isWithin(NormalForm form, int from, int to) {
        for (int at = from; at < to; at++) {
            for (int i = byFirst.first(form.charAt(at)); i >= 0; i = byFirst.next(i)) {
                String word = words.get(i);
                if (at + word.length() <= to && form.startsWith(word, at)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Which words begin, or end, with a character; the edges of clauses are no words. */
    private static final class Chains {
        /** A bit for each six low, and each six higher, bits of the character of some word: most places need no further look. */
        private final long low;

        private final long high;

        /** Characters in an open table, and at the same place the first word that has it; zero where nothing stands. */
        private final char[] units;

        private final short[] heads;
        private final short[] nexts;

        Chains(List<String> words, boolean first) {
            units = new char[Math.max(2, Integer.highestOneBit(4 * words.size()))];
            heads = new short[units.length];
            nexts = new short[words.size()];
            for (int i = words.size() - 1; i >= 0; i--) {
                String word = words.get(i);
                if (word.equals(START) || word.equals(END)) {
                    continue;
                }
                char unit = word.charAt(first ? 0 : word.length() - 1);
                int slot = slot(unit);
                nexts[i] = units[slot] == unit ? heads[slot] : -1;
                units[slot] = unit;
                heads[slot] = (short) i;
            }
            low = glance(0);
            high = glance(HIGHER);
        }

        private long glance(int from) {
            long bits = 0;
            for (char unit : units) {
                bits |= unit == 0 ? 0 : 1L << (unit >>> from);
            }
            return bits;
        }

        int first(char unit) {
            if ((low >>> unit & high >>> (unit >>> HIGHER) & 1) == 0) {
                return -1;
            }
            int slot = slot(unit);
            return units[slot] == unit ? heads[slot] : -1;
        }

        private int slot(char unit) {
            int slot = unit & (units.length - 1);
            while (units[slot] != unit && units[slot] != 0) {
                slot = (slot + 1) & (units.length - 1);
            }
            return slot;
        }

        int next(int word) {
            return nexts[word];
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WordSet set && set.words.equals(words);
    }

    @Override
    public int hashCode() {
        return words.hashCode();
    }

    @Override
    public String toString() {
        return words.toString();
    }
}
