package io.complaintrules.reading.lexicon;

import io.complaintrules.reading.text.NormalForm;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.Predicate;

/** All hits of a text by place, the longer first. Kept as numbers: a hit is made for whoever looks at it. Immutable. */
public final class HitList extends AbstractList<Hit> implements RandomAccess {
    /** No hit. */
    public static final HitList NONE = new HitList(NormalForm.of(""), new long[0], new Phrase[0], 0, Map.of());

    private final NormalForm form;
    private final long[] keys;
    private final Phrase[] phrases;
    private final int size;
    private final Map<String, Integer> categories;
    /** The places of the hits, category by category. */
    private final int[] order;
    /** Where those of each category end; they begin where the category before ends. */
    private final int[] ends;

    /**
     * Takes the first hits of two arrays, which nobody changes any more.
     *
     * @param keys of each hit, its {@link HitKey}, in their order
     * @param phrases of each hit, its phrase
     * @param categories every category with its number
     */
    HitList(NormalForm form, long[] keys, Phrase[] phrases, int size, Map<String, Integer> categories) {
        this.form = form;
        this.keys = keys;
        this.phrases = phrases;
        this.size = size;
        this.categories = categories;
        order = new int[size];
        ends = new int[categories.size() + 1];
        for (int i = 0; i < size; i++) {
            ends[HitKey.category(keys[i]) + 1]++;
        }
        for (int number = 1; number < ends.length; number++) {
            ends[number] += ends[number - 1];
        }
        for (int i = 0; i < size; i++) {
            order[ends[HitKey.category(keys[i])]++] = i;
        }
    }

    /** Returns the hits of one category, found by place; empty when there are none. */
    public HitIndex of(String category) {
        Integer number = categories.get(category);
        return number == null
                ? HitIndex.NONE
                : new HitIndex(this, order, number == 0 ? 0 : ends[number - 1], ends[number]);
    }

    /** Returns the hits whose phrase is such a one, in their order. */
    public List<Hit> where(Predicate<Phrase> such) {
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            if (such.test(phrases[i])) {
                hits.add(hit(i));
            }
        }
        return hits;
    }

    Phrase phrase(int place) {
        return phrases[place];
    }

    int from(int place) {
        return HitKey.from(keys[place]);
    }

    int to(int place) {
        return HitKey.to(keys[place]);
    }

    int start(int place) {
        return form.start(from(place));
    }

    Hit hit(int place) {
        int from = from(place);
        int to = to(place);
        return new Hit(phrases[place], form.start(from), form.end(to), from, to);
    }

    @Override
    public Hit get(int index) {
        return hit(Objects.checkIndex(index, size));
    }

    @Override
    public int size() {
        return size;
    }
}
