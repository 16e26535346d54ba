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

    private final int[] states;
    private final int[] ends;

    /**
     * What a phrase trie makes.
     *
     * @param states state by state: where its next states begin, its own state before it plus one, where it falls back to, and
     *     where in {@code ends} stands what ends in it; all zero in a place that no state has
     * @param ends of each text: its length, how many phrases it has, the place of each, and where the texts stand that end in
     *     the same place and are shorter; nothing stands at zero
     */
    @SuppressWarnings("ArrayRecordComponent") // only written and read
    record States(int[] states, int[] ends) {}

    Automaton(States written) {
        states = written.states();
        ends = written.ends();
    }

    /** Hears where a phrase stands. */
    interface Found {
        void at(int begin, int end, int place);
    }

    /** Finds every phrase, by where it ends, the longer first. */
    void scan(NormalForm form, Found found) {
        int state = 0;
        for (int at = 0; at < form.length(); at++) {
            state = next(state, form.charAt(at));
            int text = states[CELLS * state + ENDS];
            while (text > 0) {
                int begin = at + 1 - ends[text];
                int last = text + 1 + ends[text + 1];
                for (int i = text + 2; i <= last; i++) {
                    found.at(begin, at + 1, ends[i]);
                }
                text = ends[last + 1];
            }
        }
    }

    private int next(int from, char unit) {
        int state = from;
        while (true) {
            int cell = CELLS * (states[CELLS * state + BASE] + unit);
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
