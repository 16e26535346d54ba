package io.complaintrules.reading.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the models of a lexicon are told apart by: their category, or the matter they point to. Immutable and thread-safe.
 *
 * @param numbers every name with its number, from one on
 * @param of of each model, the number of its name; zero when it has none
 */
@SuppressWarnings("ArrayRecordComponent") // only read
record Grouping(Map<String, Integer> numbers, int[] of) {
    static final Grouping NONE = new Grouping(Map.of(), new int[0]);

    static Grouping of(List<String> names, int[] of) {
        Map<String, Integer> numbers = new HashMap<>();
        for (String name : names) {
            numbers.put(name, numbers.size() + 1);
        }
        return new Grouping(numbers, of);
    }
}
