package io.complaintrules.reading.lexicon;

import io.complaintrules.reading.text.NormalForm;

/**
 * Finds every phrase in one pass: a double-array automaton after Aho and Corasick. What belongs to one state stands together, so
 * that most steps touch one place of memory. Immutable and thread-safe.
 */
final class Automaton {
    static final int CELLS = 4;
    static final int BASE = 0;
    static final int CHECK = 1;
    static final int FAIL = 2;
    static final int ENDS = 3;

    private final char[] codes;
    private final int[] states;
    private final int[] ends;

    /**
     * What a phrase trie makes.
     *
     * @param units every character that a phrase has, the most frequent first, so that what is met often stands together
     * @param states state by state: where its next states begin, its own state before it plus one, where it falls back to, and
     *     where in {@code ends} stands what ends in it; all zero in a place that no state has
     * @param ends of each text: its length, how many numbers follow, these, and where the texts stand that end in the same place
     *     and are shorter; nothing stands at zero. The numbers are those of its phrases; one that has conditions stands as its
     *     complement, and its model behind it
     */
    @SuppressWarnings("ArrayRecordComponent") // only written and read
    record States(char[] units, int[] states, int[] ends) {}

    Automaton(States written) {
        codes = codes(written.units());
        states = written.states();
        ends = written.ends();
    }

    /** Of every character its number among these, from one on; zero when it is none of them. */
    static char[] codes(char[] units) {
        char[] codes = new char[Character.MAX_VALUE + 1];
        for (int i = 0; i < units.length; i++) {
            codes[units[i]] = (char) (i + 1);
        }
        return codes;
    }

    /** Hears where a phrase stands that counts anywhere, and where one that has conditions. */
    interface Found {
        void free(int begin, int end, int phrase);

        void guarded(int begin, int end, int phrase, int model);
    }

    /** Finds every phrase, by where it ends, the longer first. */
    void scan(NormalForm form, Found found) {
        int state = 0;
        for (int at = 0; at < form.length(); at++) {
            char code = codes[form.charAt(at)];
            state = code == 0 ? 0 : next(state, code);
            int text = states[CELLS * state + ENDS];
            while (text > 0) {
                int begin = at + 1 - ends[text];
                int past = text + 2 + ends[text + 1];
                for (int i = text + 2; i < past; i++) {
                    if (ends[i] < 0) {
                        found.guarded(begin, at + 1, ~ends[i], ends[++i]);
                    } else {
                        found.free(begin, at + 1, ends[i]);
                    }
                }
                text = ends[past];
            }
        }
    }

    private int next(int from, char code) {
        int state = from;
        while (true) {
            int cell = CELLS * (states[CELLS * state + BASE] + code);
            if (cell > 0 && cell < states.length && states[cell + CHECK] == state + 1) {
                return cell / CELLS;
            }
            if (state == 0) {
                return 0;
            }
            state = states[CELLS * state + FAIL];
        }
    }
}
