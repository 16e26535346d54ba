package io.complaintrules.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/** Finds the names of many things in a text at once. Thread-safe. */
final class NameIndex<T> {

    /** One name found, in places of the normal form. */
    record Found<T>(T thing, int from, int to) {
        int length() {
            return to - from;
        }
    }

    private record Name<T>(String text, T thing) {}

    private static final int BUCKETS = 1024;

    private final List<List<Name<T>>> byFirst = new ArrayList<>(Collections.nCopies(BUCKETS, List.of()));

    NameIndex(List<T> things, Function<T, ? extends Collection<String>> names) {
        for (T thing : things) {
            for (String name : names.apply(thing)) {
                add(new Name<>(NormalForm.of(name).toString(), thing));
            }
        }
    }

    private void add(Name<T> name) {
        int bucket = name.text().charAt(0) % BUCKETS;
        List<Name<T>> names = new ArrayList<>(byFirst.get(bucket));
        names.add(name);
        byFirst.set(bucket, List.copyOf(names));
    }

    /** Every name found, by where it begins. */
    List<Found<T>> find(NormalForm form) {
        List<Found<T>> found = new ArrayList<>(0);
        for (int at = 0; at < form.length(); at++) {
            List<Name<T>> names = byFirst.get(form.charAt(at) % BUCKETS);
            for (int i = 0; i < names.size(); i++) {
                Name<T> name = names.get(i);
                if (form.startsWith(name.text(), at)) {
                    found.add(new Found<>(name.thing(), at, at + name.text().length()));
                }
            }
        }
        return found;
    }
}
