package io.complaintrules.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private final Map<Character, List<Name<T>>> byFirst = new HashMap<>();

    NameIndex(List<T> things, Function<T, ? extends Collection<String>> names) {
        for (T thing : things) {
            for (String name : names.apply(thing)) {
                String text = NormalForm.of(name).toString();
                byFirst.computeIfAbsent(text.charAt(0), first -> new ArrayList<>())
                        .add(new Name<>(text, thing));
            }
        }
    }

    /** Every name found, by where it begins. */
    List<Found<T>> find(NormalForm form) {
        List<Found<T>> found = new ArrayList<>();
        for (int at = 0; at < form.length(); at++) {
            for (Name<T> name : byFirst.getOrDefault(form.charAt(at), List.of())) {
                if (form.startsWith(name.text(), at)) {
                    found.add(new Found<>(name.thing(), at, at + name.text().length()));
                }
            }
        }
        return found;
    }
}
