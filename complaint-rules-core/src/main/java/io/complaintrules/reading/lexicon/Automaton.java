package io.complaintrules.reading.lexicon;

import io.complaintrules.reading.text.NormalForm;

/**
 * Finds every phrase in one pass: a double-array automaton after Aho and Corasick. What belongs to one state stands together, so
 * that most steps touch one place of memory. Immutable and thread-safe.
 */
final class Automaton {
    private static final int CELLS = 4;
    private static final int CHECK = 1;
    private static final int FAIL = 2;
    private static final int ENDS = 3;

    /** Base, check, fail and where the ends stand, state by state. */
    private final int[] states;

    /** For each state in which phrases end: how many, then length and place of each, the longer first. */
    private final int[] ends;

    /**
     * What a phrase trie leaves to write: most places of a double array are empty.
     *
     * @param size how many states there are
     * @param used for each state in use five numbers: which, base, check, fail, ends
     * @param ends as the automaton needs them
     */
    @SuppressWarnings("ArrayRecordComponent") // only written and read
    record States(int size, int[] used, int[] ends) {}

    Automaton(States written) {
        states = new int[CELLS * written.size()];
        int[] used = written.used();
        for (int i = 0; i < used.length; i += CELLS + 1) {
            System.arraycopy(used, i + 1, states, CELLS * used[i], CELLS);
        }
        ends = written.ends();
    }

    /** Hears where a phrase stands. */
    interface Found {
        void at(int begin, int end, int place);
    }

    /** Finds every phrase, by where it ends. */
    void scan(NormalForm form, Found found) {
        int state = 0;
        for (int at = 0; at < form.length(); at++) {
            state = next(state, form.charAt(at));
            int end = states[CELLS * state + ENDS];
            if (end > 0) {
                for (int left = ends[end]; left > 0; left--) {
                    found.at(at + 1 - ends[end + 1], at + 1, ends[end + 2]);
                    end += 2;
                }
            }
        }
    }

    private int next(int from, char unit) {
        int state = from;
        while (true) {
            int base = states[CELLS * state];
            int to = base + unit + 1;
            if (states[CELLS * to + CHECK] == base) {
                return to;
            }
            if (state == 0) {
                return 0;
            }
            state = states[CELLS * state + FAIL];
        }
    }
}
