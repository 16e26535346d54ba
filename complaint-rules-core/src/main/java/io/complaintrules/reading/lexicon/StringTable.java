package io.complaintrules.reading.lexicon;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;

/** Strings by number, written as one long string and where each begins; read without making any until it is asked for. */
final class StringTable {

    private final char[] letters;
    private final int[] starts;

    private StringTable(char[] letters, int[] starts) {
        this.letters = letters;
        this.starts = starts;
    }

    String get(int place) {
        return new String(letters, starts[place], starts[place + 1] - starts[place]);
    }

    static StringTable read(ByteBuffer in) {
        int[] starts = readInts(in);
        char[] letters = new char[in.getInt()];
        in.asCharBuffer().get(letters);
        in.position(in.position() + 2 * letters.length);
        return new StringTable(letters, starts);
    }

    static int[] readInts(ByteBuffer in) {
        int[] values = new int[in.getInt()];
        in.asIntBuffer().get(values);
        in.position(in.position() + 4 * values.length);
        return values;
    }

    /** Collects strings and writes them. */
    static final class Builder {
        private final Map<String, Integer> places = new LinkedHashMap<>();

        int place(String string) {
            Integer place = places.putIfAbsent(string, places.size());
            return place == null ? places.size() - 1 : place;
        }

        void write(DataOutputStream out) throws IOException {
            out.writeInt(places.size() + 1);
            int start = 0;
            out.writeInt(0);
            for (String string : places.keySet()) {
                start += string.length();
                out.writeInt(start);
            }
            out.writeInt(start);
            out.writeChars(String.join("", places.keySet()));
        }
    }
}
