package io.complaintrules.reading;

import java.util.List;

/** Words looked for at one place of a normal form; a glance at one character refuses most places. */
public final class WordSet {

    /** No word. */
    public static final WordSet EMPTY = new WordSet(List.of());

    private final List<String> words;
    private final String firsts;
    private final String lasts;
    private final boolean edge;

    private WordSet(List<String> words) {
        StringBuilder first = new StringBuilder();
        StringBuilder last = new StringBuilder();
        boolean anyEdge = false;
        for (String word : words) {
            first.append(word.charAt(0));
            last.append(word.charAt(word.length() - 1));
            anyEdge |= word.equals("^") || word.equals("$");
        }
        this.words = words;
        firsts = first.toString();
        lasts = last.toString();
        edge = anyEdge;
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
        if (words.isEmpty() || (!edge && (before == 0 || lasts.indexOf(form.charAt(before - 1)) < 0))) {
            return false;
        }
        for (String word : words) {
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
        if (words.isEmpty() || (!edge && (at >= form.length() || firsts.indexOf(form.charAt(at)) < 0))) {
            return -1;
        }
        for (String word : words) {
            if (form.startsWith(word, at)) {
                return word.equals("$") ? 0 : word.length();
            }
        }
        return -1;
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
