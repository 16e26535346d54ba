package io.complaintrules.reading;

import java.util.List;

/** Words looked for at one place of a normal form; a glance at one character refuses most places. */
public final class WordSet {

    /** No word. */
    public static final WordSet EMPTY = new WordSet(List.of());

    private final List<String> words;
    private final String firsts;
    private final String lasts;
    private final long firstMask;
    private final long lastMask;
    private final boolean start;
    private final boolean end;

    private WordSet(List<String> words) {
        StringBuilder first = new StringBuilder();
        StringBuilder last = new StringBuilder();
        for (String word : words) {
            first.append(word.charAt(0));
            last.append(word.charAt(word.length() - 1));
        }
        this.words = words;
        firsts = first.toString();
        lasts = last.toString();
        firstMask = mask(firsts);
        lastMask = mask(lasts);
        start = words.contains("^");
        end = words.contains("$");
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
        if (start && form.endsWith("^", before)) {
            return true;
        }
        if (before > 0) {
            char last = form.charAt(before - 1);
            for (int i = mayHold(lastMask, last) ? lasts.indexOf(last) : -1; i >= 0; i = lasts.indexOf(last, i + 1)) {
                if (form.endsWith(words.get(i), before)) {
                    return true;
                }
            }
        }
        return false;
    }

    boolean startsAt(NormalForm form, int at) {
        return lengthAt(form, at) >= 0;
    }

    /** Length of the first word that stands at a place, zero for an edge, -1 when none does. */
    int lengthAt(NormalForm form, int at) {
        if (at < form.length()) {
            char first = form.charAt(at);
            for (int i = mayHold(firstMask, first) ? firsts.indexOf(first) : -1;
                    i >= 0;
                    i = firsts.indexOf(first, i + 1)) {
                String word = words.get(i);
                if (form.startsWith(word, at)) {
                    return word.equals("$") ? 0 : word.length();
                }
            }
        }
        return end && form.startsWith("$", at) ? 0 : -1;
    }

    private static long mask(String characters) {
        long mask = 0;
        for (int i = 0; i < characters.length(); i++) {
            mask |= 1L << characters.charAt(i);
        }
        return mask;
    }

    private static boolean mayHold(long mask, char unit) {
        return (mask >>> unit & 1) != 0;
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
