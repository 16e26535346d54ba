package io.complaintrules.reading.party;

import io.complaintrules.reading.text.Glance;
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
    private static final int PAIRS = 1 << 13;

    /** All names, bucket by bucket. */
    private final List<Name<T>> names;

    /** Where the names of a bucket begin among all names, and behind the last bucket where they end. */
    private final int[] starts = new int[BUCKETS + 1];

    /** A bit for each pair of characters with which a name begins: most places need no further look. */
    private final long[] pairs = new long[PAIRS / Long.SIZE];

    /** Names of a single character. */
    private final Glance single;

    /** Makes an index of things by all their spellings. */
    public NameIndex(List<T> things, Function<T, ? extends Collection<String>> spellings) {
        List<Name<T>> all = new ArrayList<>();
        Glance alone = Glance.NOTHING;
        for (T thing : things) {
            for (String spelling : spellings.apply(thing)) {
                Name<T> name = new Name<>(NormalForm.of(spelling).toString(), thing);
                all.add(name);
                starts[name.bucket() + 1]++;
                if (name.text().length() == 1) {
                    alone = alone.with(name.text().charAt(0));
                } else {
                    int pair = pair(name.text().charAt(0), name.text().charAt(1));
                    pairs[pair / Long.SIZE] |= 1L << pair;
                }
            }
        }
        single = alone;
        for (int i = 0; i < BUCKETS; i++) {
            starts[i + 1] += starts[i];
        }
        names = new ArrayList<>(all);
        int[] next = starts.clone();
        for (Name<T> name : all) {
            names.set(next[name.bucket()]++, name);
        }
    }

    private static int pair(char one, char next) {
        return (31 * one + next) % PAIRS;
    }

    private boolean mayBegin(char one, char next) {
        int pair = pair(one, next);
        return ((pairs[pair / Long.SIZE] >>> pair & 1) | single.at(one)) != 0;
    }

    /** Every name found, by where it begins. */
    public List<Found<T>> find(NormalForm form) {
        List<Found<T>> found = new ArrayList<>(0);
        for (int at = 0; at < form.length(); at++) {
            char one = form.charAt(at);
            if (!mayBegin(one, at + 1 < form.length() ? form.charAt(at + 1) : 0)) {
                continue;
            }
            int bucket = one % BUCKETS;
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
