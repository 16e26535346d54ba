package io.complaintrules.reading;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Finds the names of many things in a text at once. */
final class NameIndex<T> {

    /** One name found, in places of the normal form. */
    record Found<T>(T thing, int from, int to) {
        int length() {
            return to - from;
        }
    }

    private final List<T> things;
    private final PhraseTrie trie;

    NameIndex(List<T> things, Function<T, ? extends Collection<String>> names) {
        this.things = things;
        Map<String, int[]> places = new TreeMap<>();
        places.put("\uffff", new int[0]);
        for (int i = 0; i < things.size(); i++) {
            int place = i;
            for (String name : names.apply(things.get(i))) {
                places.merge(NormalForm.of(name).toString(), new int[] {i}, (before, own) -> {
                    int[] both = Arrays.copyOf(before, before.length + 1);
                    both[before.length] = place;
                    return both;
                });
            }
        }
        trie = PhraseTrie.of(places);
    }

    /** Every name found, by where it ends, the longest first. */
    List<Found<T>> find(NormalForm form) {
        return trie.parseText(form.toString()).stream()
                .flatMap(hit -> IntStream.of(hit.value).mapToObj(i -> new Found<>(things.get(i), hit.begin, hit.end)))
                .toList();
    }
}
