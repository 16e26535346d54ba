package io.complaintrules.reading.lexicon;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Builds the automaton that finds all phrases at once, for an {@link Automaton}. */
final class PhraseTrie extends AhoCorasickDoubleArrayTrie<int[]> {

    private static final long serialVersionUID = 1L;

    private char[] units = {};

    static PhraseTrie of(List<Phrase> phrases, int[] models) {
        TreeMap<String, int[]> places = new TreeMap<>();
        for (int i = 0; i < phrases.size(); i++) {
            boolean free = phrases.get(i).conditions().equals(Conditions.NONE);
            places.merge(phrases.get(i).text(), free ? new int[] {i} : new int[] {~i, models[i]}, PhraseTrie::both);
        }
        if (places.isEmpty()) {
            places.put("\uffff", new int[0]);
        }
        PhraseTrie trie = new PhraseTrie();
        trie.build(places);
        // The library leaves an Object[] here, which no subclass of one value type can read.
        trie.v = places.values().toArray(int[][]::new);
        trie.units = units(places.keySet());
        return trie;
    }

    /** Every character of the texts, the most frequent first. */
    private static char[] units(Set<String> texts) {
        int[] counts = new int[Character.MAX_VALUE + 1];
        texts.forEach(text -> text.chars().forEach(unit -> counts[unit]++));
        StringBuilder units = new StringBuilder();
        IntStream.range(0, counts.length)
                .filter(unit -> counts[unit] > 0)
                .boxed()
                .sorted(Comparator.comparing(unit -> -counts[unit]))
                .forEach(unit -> units.append((char) (int) unit));
        return units.toString().toCharArray();
    }

    private static int[] both(int[] some, int[] more) {
        int[] both = new int[some.length + more.length];
        System.arraycopy(some, 0, both, 0, some.length);
        System.arraycopy(more, 0, both, some.length, more.length);
        return both;
    }

    Automaton.States states() {
        int[] firsts = firsts();
        char[] codes = Automaton.codes(units);
        StatePacking packing = new StatePacking(base.length);
        for (int state = 1; state < base.length; state++) {
            if (isState(state)) {
                packing.add(firsts[check[state]], state, codes[state - check[state] - 1]);
            }
        }
        packing.pack();
        TextEnds ends = new TextEnds();
        for (int state = 0; state < base.length; state++) {
            if (state == 0 || isState(state)) {
                packing.set(state, state == 0 ? 0 : firsts[check[state]], fail[state], ends.of(state));
            }
        }
        return new Automaton.States(units, packing.cells(), ends.all.build().toArray());
    }

    /** The state before each, by where its next states begin in the library's arrays. */
    private int[] firsts() {
        int[] firsts = new int[base.length + 1];
        for (int state = 0; state < base.length; state++) {
            if (state == 0 || isState(state)) {
                firsts[base[state]] = state;
            }
        }
        return firsts;
    }

    /** The library has a place of its own for the end of a text, which nobody comes through. */
    private boolean isState(int place) {
        return check[place] > 0 && check[place] != place;
    }

    /** What ends where, written once for each text. */
    private final class TextEnds {
        final IntStream.Builder all = IntStream.builder().add(0);
        private final int[] known = new int[base.length];
        private int size = 1;

        /** Where the texts stand that end in a state, zero when none does. */
        int of(int state) {
            int[] texts = state < output.length ? output[state] : null;
            if (texts == null || texts.length == 0) {
                return 0;
            }
            if (known[state] == 0) {
                int shorter = of(fail[state]);
                int[] before = output[fail[state]];
                known[state] =
                        texts.length > (before == null ? 0 : before.length) ? add(longest(texts), shorter) : shorter;
            }
            return known[state];
        }

        private int add(int text, int shorter) {
            int at = size;
            all.add(l[text]).add(v[text].length);
            for (int place : v[text]) {
                all.add(place);
            }
            all.add(shorter);
            size += 3 + v[text].length;
            return at;
        }

        private int longest(int[] texts) {
            int longest = texts[0];
            for (int text : texts) {
                longest = l[text] > l[longest] ? text : longest;
            }
            return longest;
        }
    }
}
