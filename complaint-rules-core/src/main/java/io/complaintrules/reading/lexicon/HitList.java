package io.complaintrules.reading.lexicon;

import io.complaintrules.reading.text.NormalForm;
import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** All hits of a text by place, the longer first. Kept as numbers: a hit is made for whoever looks at it. Immutable. */
public final class HitList extends AbstractList<Hit> implements RandomAccess {
    /** No hit. */
    public static final HitList NONE =
            new HitList(NormalForm.of(""), new long[0], new Phrase[0], 0, Grouping.NONE, Grouping.NONE);

    private final NormalForm form;
    private final long[] keys;
    private final Phrase[] phrases;
    private final int size;
    private final HitGroups categories;
    private final HitGroups matters;

    /**
     * Takes the first hits of two arrays, which nobody changes any more.
     *
     * @param keys of each hit, its {@link HitKey}, in their order
     * @param phrases of each hit, its phrase
     */
    HitList(NormalForm form, long[] keys, Phrase[] phrases, int size, Grouping categories, Grouping matters) {
        this.form = form;
        this.keys = keys;
        this.phrases = phrases;
        this.size = size;
        this.categories = new HitGroups(this, keys, size, categories);
        this.matters = new HitGroups(this, keys, size, matters);
    }

    /** Returns the hits of one category, found by place; empty when there are none. */
    public HitIndex of(String category) {
        return categories.of(category);
    }

    /** Gives the id of every matter that some hits point to, in no order, and these hits. */
    public void byMatter(BiConsumer<String, HitIndex> matter) {
        matters.forEach(matter);
    }

    /** Returns the hits whose phrase is such a one. */
    public HitIndex where(Predicate<Phrase> such) {
        int count = 0;
        for (int i = 0; i < size; i++) {
            count += such.test(phrases[i]) ? 1 : 0;
        }
        int[] places = new int[count];
        for (int i = size - 1; count > 0; i--) {
            if (such.test(phrases[i])) {
                places[--count] = i;
            }
        }
        return new HitIndex(this, places, 0, places.length);
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

    int end(int place) {
        return form.end(to(place));
    }

    Hit hit(int place) {
        return new Hit(phrases[place], start(place), end(place), from(place), to(place));
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
