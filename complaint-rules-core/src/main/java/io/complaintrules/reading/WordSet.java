package io.complaintrules.reading;

import java.util.List;

/** Words looked for at one place of a normal form; a glance at one character refuses most places. */
public final class WordSet {

    /** No word. */
    public static final WordSet EMPTY = new WordSet(List.of());

    private final List<String> words;
    private final long firsts;
    private final long lasts;
    private final boolean edge;

    private WordSet(List<String> words) {
        long first = 0;
        long last = 0;
        boolean anyEdge = false;
        for (String word : words) {
            first |= bit(word.charAt(0));
            last |= bit(word.charAt(word.length() - 1));
            anyEdge |= word.equals("^") || word.equals("$");
        }
        this.words = words;
        firsts = first;
        lasts = last;
        edge = anyEdge;
    }

    private static long bit(char unit) {
        return 1L << (unit & 63);
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

    boolean isEmpty() {
        return words.isEmpty();
    }

    boolean endsAt(NormalForm form, int before) {
        if (words.isEmpty() || (!edge && (before == 0 || (lasts & bit(form.charAt(before - 1))) == 0))) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (form.endsWith(word, before)) {
                return true;
            }
        }
        return false;
    }

    boolean startsAt(NormalForm form, int at) {
        return lengthAt(form, at) >= 0;
    }

    /** Length of the first word that stands at a place, zero for an edge, -1 when none does. */
    int lengthAt(NormalForm form, int at) {
        if (words.isEmpty() || (!edge && (at >= form.length() || (firsts & bit(form.charAt(at))) == 0))) {
            return -1;
        }
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (form.startsWith(word, at)) {
                return word.equals("$") ? 0 : word.length();
            }
        }
        return -1;
    }

    /** Whether a word stands wholly between two places; edges of clauses do not count. */
    boolean isWithin(NormalForm form, int from, int to) {
        for (int at = from; at < to; at++) {
            if ((firsts & bit(form.charAt(at))) == 0) {
                continue;
            }
            for (int i = 0; i < words.size(); i++) {
                String word = words.get(i);
                if (at + word.length() <= to && form.charAt(at) == word.charAt(0) && form.startsWith(word, at)) {
                    return true;
                }
            }
        }
        return false;
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
