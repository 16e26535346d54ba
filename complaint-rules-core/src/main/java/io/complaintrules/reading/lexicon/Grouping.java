package io.complaintrules.reading.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/**
 * What hits are told apart by: the category of their phrase, or the matter it points to. Immutable and thread-safe.
 *
 * @param numbers every name with its number, from one on
 * @param of the number in a {@link Mark}, zero for none
 */
record Grouping(Map<String, Integer> numbers, IntUnaryOperator of) {
    static Grouping of(List<String> names, IntUnaryOperator of) {
        Map<String, Integer> numbers = new HashMap<>();
        for (String name : names) {
            numbers.put(name, numbers.size() + 1);
        }
        return new Grouping(numbers, of);
    }
}
