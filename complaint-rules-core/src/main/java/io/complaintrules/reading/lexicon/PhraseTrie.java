package io.complaintrules.reading.lexicon;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Builds the automaton that finds all phrases at once, for an {@link Automaton}. */
final class PhraseTrie extends AhoCorasickDoubleArrayTrie<int[]> {

    private static final long serialVersionUID = 1L;

    static PhraseTrie of(List<Phrase> phrases) {
        TreeMap<String, int[]> places = new TreeMap<>();
        for (int i = 0; i < phrases.size(); i++) {
            places.merge(phrases.get(i).text(), new int[] {i}, PhraseTrie::both);
        }
        if (places.isEmpty()) {
            places.put("\uffff", new int[0]);
        }
        PhraseTrie trie = new PhraseTrie();
        trie.build(places);
        // The library leaves an Object[] here, which no subclass of one value type can read.
        trie.v = places.values().toArray(int[][]::new);
        return trie;
    }

    private static int[] both(int[] some, int[] more) {
        int[] both = new int[some.length + more.length];
        System.arraycopy(some, 0, both, 0, some.length);
        System.arraycopy(more, 0, both, some.length, more.length);
        return both;
    }

    Automaton.States states() {
        IntStream.Builder used = IntStream.builder();
        IntStream.Builder ends = IntStream.builder().add(0);
        int end = 1;
        for (int state = 0; state < base.length; state++) {
            if (isUsed(state)) {
                used.add(state).add(base[state]).add(check[state]).add(state < fail.length ? fail[state] : 0);
                used.add(endsAt(state) ? end : 0);
            }
            if (endsAt(state)) {
                end += addEnds(output[state], ends);
            }
        }
        return new Automaton.States(
                base.length, used.build().toArray(), ends.build().toArray());
    }

    /** Adds what ends in a state; returns how many numbers that takes. */
    private int addEnds(int[] texts, IntStream.Builder ends) {
        int count = 0;
        for (int text : texts) {
            count += v[text].length;
        }
        ends.add(count);
        for (int text : texts) {
            for (int place : v[text]) {
                ends.add(l[text]).add(place);
            }
        }
        return 1 + 2 * count;
    }

    private boolean isUsed(int state) {
        return base[state] != 0 || check[state] != 0 || (state < fail.length && fail[state] != 0);
    }

    private boolean endsAt(int state) {
        return state < output.length && output[state] != null && isUsed(state);
    }
}
