package io.complaintrules.reading;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;

/** Strings by number, written as one long string and the length of each. */
final class StringTable {

    private final Map<String, Integer> places = new LinkedHashMap<>();

    void add(String string) {
        places.putIfAbsent(string, places.size());
    }

    int place(String string) {
        return places.getOrDefault(string, 0);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(places.size());
        for (String string : places.keySet()) {
            out.writeInt(string.length());
        }
        String all = String.join("", places.keySet());
        out.writeInt(all.length());
        out.writeChars(all);
    }

    static String[] read(ByteBuffer in) {
        int[] lengths = new int[in.getInt()];
        in.asIntBuffer().get(lengths);
        in.position(in.position() + 4 * lengths.length);
        char[] all = new char[in.getInt()];
        in.asCharBuffer().get(all);
        in.position(in.position() + 2 * all.length);
        String[] table = new String[lengths.length];
        int at = 0;
        for (int i = 0; i < table.length; i++) {
            table[i] = new String(all, at, lengths[i]);
            at += lengths[i];
        }
        return table;
    }
}
