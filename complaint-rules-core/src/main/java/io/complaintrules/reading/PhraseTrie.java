package io.complaintrules.reading;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
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

    /** Where a phrase ends in a text, and which phrases. */
    interface Found {
        void at(int begin, int end, int[] places);
    }

    /** Finds every phrase, by where it ends, the longer first. */
    void scan(NormalForm form, Found found) {
        int state = 0;
        for (int at = 0; at < form.length(); at++) {
            char unit = form.charAt(at);
            int next = transitionWithRoot(state, unit);
            while (next == -1) {
                state = fail[state];
                next = transitionWithRoot(state, unit);
            }
            state = next;
            int[] ends = output[state];
            for (int i = 0; ends != null && i < ends.length; i++) {
                found.at(at + 1 - l[ends[i]], at + 1, v[ends[i]]);
            }
        }
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(size);
        out.writeInt(base.length);
        out.writeInt(fail.length);
        int used = 0;
        for (int i = 0; i < base.length; i++) {
            used += isUsed(i) ? 1 : 0;
        }
        writeUsed(out, used, null);
        writeUsed(out, used, base);
        writeUsed(out, used, check);
        writeUsed(out, used, fail);
        writeAll(out, output);
        writeAll(out, v);
        writeInts(out, l);
    }

    private boolean isUsed(int i) {
        return base[i] != 0 || check[i] != 0 || (i < fail.length && fail[i] != 0);
    }

    private void writeUsed(DataOutputStream out, int used, int @org.jspecify.annotations.Nullable [] values)
            throws IOException {
        out.writeInt(used);
        for (int i = 0; i < base.length; i++) {
            if (isUsed(i)) {
                out.writeInt(values == null ? i : i < values.length ? values[i] : 0);
            }
        }
    }

    /** Rows that are there: index and length of each, then what they hold. */
    private static void writeAll(DataOutputStream out, int[][] rows) throws IOException {
        int there = 0;
        int cells = 0;
        for (int[] row : rows) {
            there += row == null ? 0 : 1;
            cells += row == null ? 0 : row.length;
        }
        out.writeInt(rows.length);
        out.writeInt(2 * there);
        for (int i = 0; i < rows.length; i++) {
            if (rows[i] != null) {
                out.writeInt(i);
                out.writeInt(rows[i].length);
            }
        }
        out.writeInt(cells);
        for (int[] row : rows) {
            for (int i = 0; row != null && i < row.length; i++) {
                out.writeInt(row[i]);
            }
        }
    }

    private static void writeInts(DataOutputStream out, int[] values) throws IOException {
        out.writeInt(values.length);
        for (int value : values) {
            out.writeInt(value);
        }
    }

    static PhraseTrie read(ByteBuffer in) {
        PhraseTrie trie = new PhraseTrie();
        trie.size = in.getInt();
        trie.base = new int[in.getInt()];
        trie.check = new int[trie.base.length];
        trie.fail = new int[in.getInt()];
        int[] used = readInts(in);
        scatter(used, readInts(in), trie.base);
        scatter(used, readInts(in), trie.check);
        scatter(used, readInts(in), trie.fail);
        trie.output = readAll(in);
        trie.v = readAll(in);
        trie.l = readInts(in);
        return trie;
    }

    private static void scatter(int[] places, int[] values, int[] into) {
        for (int i = 0; i < places.length; i++) {
            if (places[i] < into.length) {
                into[places[i]] = values[i];
            }
        }
    }

    private static int[][] readAll(ByteBuffer in) {
        int[][] rows = new int[in.getInt()][];
        int[] shape = readInts(in);
        int[] cells = readInts(in);
        int at = 0;
        for (int i = 0; i < shape.length; i += 2) {
            int[] row = new int[shape[i + 1]];
            System.arraycopy(cells, at, row, 0, row.length);
            at += row.length;
            rows[shape[i]] = row;
        }
        return rows;
    }

    private static int[] readInts(ByteBuffer in) {
        int[] values = new int[in.getInt()];
        in.asIntBuffer().get(values);
        in.position(in.position() + 4 * values.length);
        return values;
    }
}
