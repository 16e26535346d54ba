package io.complaintrules.reading.text;

import java.util.List;

/** Words looked for at one place of a normal form; a glance at one character refuses most places. */
public final class WordSet {

    private static final String START = "^";
    private static final String END = "$";

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

    /** The characters before which, or the clauses at whose beginning, {@link #endsAt} may be true. */
    public Glance lasts() {
        return start ? Glance.ANYTHING : new Glance(byLast.low, byLast.high);
    }

    /** The characters at which, or the clauses at whose end, {@link #startsAt} may be true. */
    public Glance firsts() {
        return end ? Glance.ANYTHING : new Glance(byFirst.low, byFirst.high);
    }

    /** Returns whether one of the words ends before this place. */
    public boolean endsAt(NormalForm form, int before) {
        if (start && form.isClauseStart(before)) {
            return true;
        }
        if (before > 0) {
            for (int word = byLast.first(form.charAt(before - 1)); word > 0; word = byLast.next(word)) {
                if (byLast.stands(word, form, before - byLast.length(word))) {
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
            for (int word = byFirst.first(form.charAt(at)); word > 0; word = byFirst.next(word)) {
                if (byFirst.stands(word, form, at)) {
                    return byFirst.length(word);
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
            for (int word = byFirst.first(form.charAt(at)); word > 0; word = byFirst.next(word)) {
                if (at + byFirst.length(word) <= to && byFirst.stands(word, form, at)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Which words begin, or end, with a character; the edges of clauses are no words. All of it stands together in one array: an
     * open table of characters, each with the place of its first word, and behind it the words, each as the place of the next one
     * with its character, its length and its letters. Zero is no place.
     */
    private static final class Chains {
        private static final int LETTERS = 2;

        /** A {@link Glance}: most places need no further look. */
        private final long low;

        private final long high;
        private final char[] cells;
        private final int slots;

        Chains(List<String> all, boolean first) {
            List<String> words = all.stream()
                    .filter(word -> !word.equals(START) && !word.equals(END))
                    .toList();
            slots = Math.max(2, Integer.highestOneBit(4 * words.size()));
            int size = 2 * slots;
            for (String word : words) {
                size += LETTERS + word.length();
            }
            if (size > Character.MAX_VALUE) {
                throw new IllegalArgumentException(
                        "words: they have more than 65,535 letters.\nMaybe make two lines of them?");
            }
            cells = new char[size];
            char[] units = new char[words.size()];
            int place = size;
            for (int i = words.size() - 1; i >= 0; i--) {
                String word = words.get(i);
                place -= LETTERS + word.length();
                units[i] = word.charAt(first ? 0 : word.length() - 1);
                int slot = slot(units[i]);
                cells[place] = cells[slot + 1];
                cells[place + 1] = (char) word.length();
                word.getChars(0, word.length(), cells, place + LETTERS);
                cells[slot] = units[i];
                cells[slot + 1] = (char) place;
            }
            Glance glance = Glance.of(units);
            low = glance.low();
            high = glance.high();
        }

        private int slot(char unit) {
            int slot = unit & (slots - 1);
            while (cells[2 * slot] != unit && cells[2 * slot + 1] != 0) {
                slot = (slot + 1) & (slots - 1);
            }
            return 2 * slot;
        }

        /** The place of the first word with a character. */
        int first(char unit) {
            if (Glance.at(low, high, unit) == 0) {
                return 0;
            }
            int slot = slot(unit);
            return cells[slot] == unit ? cells[slot + 1] : 0;
        }

        int next(int word) {
            return cells[word];
        }

        int length(int word) {
            return cells[word + 1];
        }

        boolean stands(int word, NormalForm form, int at) {
            return form.holds(cells, word + LETTERS, length(word), at);
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
