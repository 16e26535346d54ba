package io.complaintrules.reading.lexicon;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts the states of a trie side by side, so that few places stay empty: those with the most next states first, wherever these
 * fit; a state with one next state fits anywhere. Not thread-safe.
 */
final class StatePacking {
    private record Step(int to, int code) {}

    private final @Nullable List<Step>[] steps;
    private final int[] bases;
    private final int[] places;
    private final BitSet taken = new BitSet();

    @SuppressWarnings({"unchecked", "rawtypes"})
    StatePacking(int states) {
        steps = new List[states];
        bases = new int[states];
        places = new int[states];
        taken.set(0);
    }

    private int[] cells = {};

    /** Says that the character of a code leads from one state to another. */
    void add(int from, int to, int code) {
        List<Step> known = steps[from];
        List<Step> all = known == null ? new ArrayList<>(1) : known;
        all.add(new Step(to, code));
        steps[from] = all;
    }

    /** Finds a place for every state. */
    void pack() {
        List<Integer> order = new ArrayList<>();
        for (int state = 0; state < steps.length; state++) {
            if (steps[state] != null) {
                order.add(state);
            }
        }
        order.sort(Comparator.comparingInt((Integer state) -> -steps(state).size()));
        for (int state : order) {
            place(state, steps(state));
        }
        cells = new int[Automaton.CELLS * taken.length()];
    }

    private List<Step> steps(int state) {
        List<Step> all = steps[state];
        return all == null ? List.of() : all;
    }

    private void place(int state, List<Step> next) {
        int free = taken.nextClearBit(1);
        while (!fits(next, free - next.get(0).code())) {
            free = taken.nextClearBit(free + 1);
        }
        bases[state] = free - next.get(0).code();
        for (Step step : next) {
            places[step.to()] = bases[state] + step.code();
            taken.set(places[step.to()]);
        }
    }

    private boolean fits(List<Step> next, int base) {
        for (Step step : next) {
            if (base + step.code() < 1 || taken.get(base + step.code())) {
                return false;
            }
        }
        return true;
    }

    /** Writes a state, by the numbers that the trie knows: where it comes from, falls back to, and what ends in it. */
    void set(int state, int from, int fail, int ends) {
        int cell = Automaton.CELLS * places[state];
        cells[cell + Automaton.BASE] = bases[state];
        cells[cell + Automaton.CHECK] = state == 0 ? 0 : places[from] + 1;
        cells[cell + Automaton.FAIL] = places[fail];
        cells[cell + Automaton.ENDS] = ends;
    }

    int[] cells() {
        return cells;
    }
}
