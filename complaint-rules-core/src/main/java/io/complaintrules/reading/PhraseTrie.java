package io.complaintrules.reading;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Map;

/** The phrases as one automaton, whose arrays can be written and read without Java serialisation. */
final class PhraseTrie extends AhoCorasickDoubleArrayTrie<int[]> {

    private static final long serialVersionUID = 1L;

    static PhraseTrie of(Map<String, int[]> phrases) {
        PhraseTrie trie = new PhraseTrie();
        trie.build(phrases);
        // The library leaves an Object[] here, which no subclass of one value type can read.
        trie.v = phrases.values().toArray(int[][]::new);
        return trie;
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(size);
        out.writeInt(base.length);
        out.writeInt(fail.length);
        int used = 0;
        for (int i = 0; i < base.length; i++) {
            used += isUsed(i) ? 1 : 0;
        }
        out.writeInt(used);
        for (int i = 0; i < base.length; i++) {
            if (isUsed(i)) {
                out.writeInt(i);
                out.writeInt(base[i]);
                out.writeInt(check[i]);
                out.writeInt(i < fail.length ? fail[i] : 0);
                writeInts(out, i < output.length ? output[i] : null);
            }
        }
        writeInts(out, l);
        Object[] values = v; // never as int[][]: the library keeps an Object[] there
        out.writeInt(values.length);
        for (Object value : values) {
            writeInts(out, (int[]) value);
        }
    }

    private boolean isUsed(int i) {
        return base[i] != 0
                || check[i] != 0
                || (i < fail.length && fail[i] != 0)
                || (i < output.length && output[i] != null);
    }

    private static void writeInts(DataOutput out, int @org.jspecify.annotations.Nullable [] values) throws IOException {
        out.writeShort(values == null ? 0 : values.length);
        for (int i = 0; values != null && i < values.length; i++) {
            out.writeInt(values[i]);
        }
    }

    static PhraseTrie read(DataInput in) throws IOException {
        PhraseTrie trie = new PhraseTrie();
        trie.size = in.readInt();
        int places = in.readInt();
        int states = in.readInt();
        trie.base = new int[places];
        trie.check = new int[places];
        trie.fail = new int[states];
        trie.output = new int[states][];
        int used = in.readInt();
        for (int n = 0; n < used; n++) {
            int i = in.readInt();
            trie.base[i] = in.readInt();
            trie.check[i] = in.readInt();
            int fail = in.readInt();
            int[] output = readInts(in);
            if (i < states) {
                trie.fail[i] = fail;
                if (output.length > 0) {
                    trie.output[i] = output;
                }
            }
        }
        trie.l = readInts(in);
        int[][] values = new int[in.readInt()][];
        for (int n = 0; n < values.length; n++) {
            values[n] = readInts(in);
        }
        trie.v = values;
        return trie;
    }

    private static int[] readInts(DataInput in) throws IOException {
        int[] values = new int[in.readShort()];
        for (int n = 0; n < values.length; n++) {
            values[n] = in.readInt();
        }
        return values;
    }
}
