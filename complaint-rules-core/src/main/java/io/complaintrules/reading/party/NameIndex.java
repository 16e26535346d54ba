package io.complaintrules.reading.party;

import io.complaintrules.reading.text.NormalForm;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Finds the names of many things in a text at once. Thread-safe. */
public final class NameIndex<T> {

    /** One name found, in places of the normal form. */
    public record Found<T>(T thing, int from, int to) {
        int length() {
            return to - from;
        }
    }

    private record Name<T>(String text, T thing) {
        int bucket() {
            return text.charAt(0) % BUCKETS;
        }
    }

    private static final int BUCKETS = 1024;

    private final List<Name<T>> names = new ArrayList<>();

    /** Where the names of a bucket begin among all names, and behind the last bucket where they end. */
    private final int[] starts = new int[BUCKETS + 1];

    /** Makes an index of things by all their spellings. */
    public NameIndex(List<T> things, Function<T, ? extends Collection<String>> spellings) {
        for (T thing : things) {
            for (String name : spellings.apply(thing)) {
                names.add(new Name<>(NormalForm.of(name).toString(), thing));
            }
        }
        names.sort(Comparator.comparingInt(Name::bucket));
        for (Name<T> name : names) {
            starts[name.bucket() + 1]++;
        }
        for (int i = 0; i < BUCKETS; i++) {
            starts[i + 1] += starts[i];
        }
    }

    /** Every name found, by where it begins. */
    public List<Found<T>> find(NormalForm form) {
        List<Found<T>> found = new ArrayList<>(0);
        for (int at = 0; at < form.length(); at++) {
            int bucket = form.charAt(at) % BUCKETS;
            for (int i = starts[bucket]; i < starts[bucket + 1]; i++) {
                Name<T> name = names.get(i);
                if (form.startsWith(name.text(), at)) {
                    found.add(new Found<>(name.thing(), at, at + name.text().length()));
                }
            }
        }
        return found;
    }
}
