package io.complaintrules.reading.lexicon;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.TreeMap;

/** Builds the automaton that finds all phrases at once, and writes it as an {@link Automaton} reads it. */
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

    void write(DataOutputStream out) throws IOException {
        int used = 0;
        int ends = 1;
        for (int state = 0; state < base.length; state++) {
            used += isUsed(state) ? 1 : 0;
            ends += endsAt(state) ? 1 + 2 * count(state) : 0;
        }
        out.writeInt(base.length);
        out.writeInt(used * Automaton.WRITTEN);
        int end = 1;
        for (int state = 0; state < base.length; state++) {
            if (isUsed(state)) {
                out.writeInt(state);
                out.writeInt(base[state]);
                out.writeInt(check[state]);
                out.writeInt(state < fail.length ? fail[state] : 0);
                out.writeInt(endsAt(state) ? end : 0);
                end += endsAt(state) ? 1 + 2 * count(state) : 0;
            }
        }
        out.writeInt(ends);
        out.writeInt(0);
        for (int state = 0; state < base.length; state++) {
            if (endsAt(state)) {
                writeEnds(out, output[state]);
            }
        }
    }

    private void writeEnds(DataOutputStream out, int[] texts) throws IOException {
        int count = 0;
        for (int text : texts) {
            count += v[text].length;
        }
        out.writeInt(count);
        for (int text : texts) {
            for (int place : v[text]) {
                out.writeInt(l[text]);
                out.writeInt(place);
            }
        }
    }

    private boolean isUsed(int state) {
        return base[state] != 0 || check[state] != 0 || (state < fail.length && fail[state] != 0);
    }

    private boolean endsAt(int state) {
        return state < output.length && output[state] != null && isUsed(state);
    }

    private int count(int state) {
        int count = 0;
        for (int text : output[state]) {
            count += v[text].length;
        }
        return count;
    }
}
