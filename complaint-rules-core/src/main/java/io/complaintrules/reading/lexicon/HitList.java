package io.complaintrules.reading.lexicon;

import io.complaintrules.reading.text.NormalForm;
import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.BiConsumer;

/** All hits of a text by place, the longer first. Kept as numbers: a hit is made for whoever looks at it. Immutable. */
public final class HitList extends AbstractList<Hit> implements RandomAccess {
    /** No hit. */
    public static final HitList NONE = new HitList(NormalForm.of(""), new long[0], 0, PhraseStore.NONE);

    private final NormalForm form;
    private final long[] keys;
    private final int size;
    private final PhraseStore phrases;
    /** Of each hit, the {@link Mark} of its phrase. */
    private final int[] marks;

    private final HitGroups categories;

    /**
     * Takes the first hits of an array, which nobody changes any more.
     *
     * @param keys of each hit, its {@link HitKey}, in their order
     * @param phrases what they are of
     */
    HitList(NormalForm form, long[] keys, int size, PhraseStore phrases) {
        this.form = form;
        this.keys = keys;
        this.size = size;
        this.phrases = phrases;
        marks = new int[size];
        for (int i = 0; i < size; i++) {
            marks[i] = phrases.mark(HitKey.phrase(keys[i]));
        }
        categories = new HitGroups(this, null, phrases.categories());
    }

    /** Returns the hits of one category, found by place; empty when there are none. */
    public HitIndex of(String category) {
        return categories.of(category);
    }

    /** Gives the id of every matter that some hits point to, in no order, and these hits. */
    public void byMatter(BiConsumer<String, HitIndex> matter) {
        new HitGroups(this, places(Telling.MATTER), phrases.matters()).forEach(matter);
    }

    /** Returns the hits whose phrase tells something. */
    public HitIndex telling(Telling what) {
        int[] places = places(what);
        return new HitIndex(this, places, 0, places.length);
    }

    private int[] places(Telling what) {
        int count = 0;
        for (int i = 0; i < size; i++) {
            count += Mark.tells(marks[i], what) ? 1 : 0;
        }
        int[] places = new int[count];
        for (int i = size - 1; count > 0; i--) {
            if (Mark.tells(marks[i], what)) {
                places[--count] = i;
            }
        }
        return places;
    }

    Phrase phrase(int place) {
        return phrases.get(HitKey.phrase(keys[place]));
    }

    int mark(int place) {
        return marks[place];
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
        return new Hit(phrase(place), start(place), end(place), from(place), to(place));
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
