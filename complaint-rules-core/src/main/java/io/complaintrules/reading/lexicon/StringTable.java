package io.complaintrules.reading.lexicon;

import java.util.Collection;

/**
 * Strings by number, none of which is made before it is asked for. Immutable.
 *
 * @param letters all of them, one after the other
 * @param starts where each begins, and where the last one ends
 */
@SuppressWarnings("ArrayRecordComponent") // only written and read
record StringTable(char[] letters, int[] starts) {
    static StringTable of(Collection<String> strings) {
        int[] starts = new int[strings.size() + 1];
        int next = 0;
        for (String string : strings) {
            starts[next + 1] = starts[next] + string.length();
            next++;
        }
        return new StringTable(String.join("", strings).toCharArray(), starts);
    }

    String get(int place) {
        return new String(letters, starts[place], starts[place + 1] - starts[place]);
    }
}
