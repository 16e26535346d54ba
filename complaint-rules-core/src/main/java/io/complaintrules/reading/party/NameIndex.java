package io.complaintrules.reading.party;

import io.complaintrules.reading.text.NormalForm;
import java.util.ArrayList;
import java.util.Collection;
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

    /** All names, bucket by bucket. */
    private final List<Name<T>> names;

    /** Where the names of a bucket begin among all names, and behind the last bucket where they end. */
    private final int[] starts = new int[BUCKETS + 1];

    /** Makes an index of things by all their spellings. */
    public NameIndex(List<T> things, Function<T, ? extends Collection<String>> spellings) {
        List<Name<T>> all = new ArrayList<>();
        for (T thing : things) {
            for (String spelling : spellings.apply(thing)) {
                Name<T> name = new Name<>(NormalForm.of(spelling).toString(), thing);
                all.add(name);
                starts[name.bucket() + 1]++;
            }
        }
        for (int i = 0; i < BUCKETS; i++) {
            starts[i + 1] += starts[i];
        }
        names = new ArrayList<>(all);
        int[] next = starts.clone();
        for (Name<T> name : all) {
            names.set(next[name.bucket()]++, name);
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
