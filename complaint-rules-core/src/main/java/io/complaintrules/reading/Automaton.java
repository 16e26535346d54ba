package io.complaintrules.reading;

import java.nio.ByteBuffer;

/**
 * Finds every phrase in one pass: a double-array automaton after Aho and Corasick. What belongs to one state stands together, so
 * that most steps touch one place of memory. Immutable and thread-safe.
 */
final class Automaton {
    /** Numbers written for each state: which, base, check, fail, ends. */
    static final int WRITTEN = 5;

    private static final int CELLS = 4;
    private static final int CHECK = 1;
    private static final int FAIL = 2;
    private static final int ENDS = 3;

    /** Base, check, fail and where the ends stand, state by state. */
    private final int[] states;

    /** For each state in which phrases end: how many, then length and place of each, the longer first. */
    private final int[] ends;

    private Automaton(int[] states, int[] ends) {
        this.states = states;
        this.ends = ends;
    }

    /** Statement where a phrase stands. */
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

    static Automaton read(ByteBuffer in) {
        int[] states = new int[CELLS * in.getInt()];
        int[] written = StringTable.readInts(in);
        for (int i = 0; i < written.length; i += WRITTEN) {
            System.arraycopy(written, i + 1, states, CELLS * written[i], CELLS);
        }
        return new Automaton(states, StringTable.readInts(in));
    }
}
