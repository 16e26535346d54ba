package io.complaintrules.reading.lexicon;

import io.complaintrules.facts.CueRole;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Some hits of a text, such as those of one category, found by place. They come sorted by where they begin. Immutable. */
public final class HitIndex implements Iterable<Hit> {

    private static final int LONGEST = 64;

    /** No hit. */
    public static final HitIndex NONE = new HitIndex(HitList.NONE, new int[0], 0, 0);

    private final HitList all;
    private final int[] order;
    private final int first;
    private final int last;

    /**
     * Takes a stretch of places in a list.
     *
     * @param order places in {@code all}, which nobody changes any more
     */
    HitIndex(HitList all, int[] order, int first, int last) {
        this.all = all;
        this.order = order;
        this.first = first;
        this.last = last;
    }

    /** Returns those whose phrase is such a one. */
    public HitIndex where(Predicate<Phrase> such) {
        return some(place -> such.test(all.phrase(place)));
    }

    /** Returns those that lie in none of others. */
    public HitIndex outside(HitIndex others) {
        return others.isEmpty() ? this : some(place -> !others.covers(all.from(place), all.to(place)));
    }

    /** These themselves where all are such. */
    private HitIndex some(IntPredicate such) {
        int size = 0;
        while (first + size < last && such.test(order[first + size])) {
            size++;
        }
        if (first + size == last) {
            return this;
        }
        int[] some = Arrays.copyOfRange(order, first, last);
        for (int i = first + size + 1; i < last; i++) {
            if (such.test(order[i])) {
                some[size++] = order[i];
            }
        }
        return new HitIndex(all, some, 0, size);
    }

    /** Returns them one after the other. */
    public Stream<Hit> stream() {
        return Arrays.stream(order, first, last).mapToObj(all::hit);
    }

    @Override
    public Iterator<Hit> iterator() {
        return new Iterator<>() {
            private int next = first;

            @Override
            public boolean hasNext() {
                return next < last;
            }

            @Override
            public Hit next() {
                if (next == last) {
                    throw new NoSuchElementException();
                }
                return hit(next++);
            }
        };
    }

    /** Returns whether there are none. */
    public boolean isEmpty() {
        return first == last;
    }

    /** Returns how many there are. */
    public int size() {
        return last - first;
    }

    /**
     * Returns the hit at this place.
     *
     * @throws IndexOutOfBoundsException when there are fewer
     */
    public Hit get(int index) {
        return hit(first + Objects.checkIndex(index, size()));
    }

    /** Returns the phrase of the hit at this place, which need not be made. */
    public Phrase phrase(int index) {
        return all.phrase(order[first + index]);
    }

    /** Returns what the phrase of the hit at this place speaks for. */
    public CueRole role(int index) {
        return Mark.role(all.mark(order[first + index]));
    }

    /** Returns where in the normal form the hit at this place begins. */
    public int from(int index) {
        return all.from(order[first + index]);
    }

    /** Returns where in the normal form the hit at this place ends. */
    public int to(int index) {
        return all.to(order[first + index]);
    }

    /** Returns where in the original text the hit at this place begins. */
    public int start(int index) {
        return all.start(order[first + index]);
    }

    /** Returns where in the original text the hit at this place ends. */
    public int end(int index) {
        return all.end(order[first + index]);
    }

    private Hit hit(int place) {
        return all.hit(order[place]);
    }

    private int fromAt(int place) {
        return all.from(order[place]);
    }

    private int toAt(int place) {
        return all.to(order[place]);
    }

    /** Place in the array of the first hit that begins at or after a place of the normal form. */
    private int firstFrom(int at) {
        int low = first;
        int high = last;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (fromAt(middle) < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Place in the array of the first hit that begins at or after a place of the original text. */
    private int firstStarting(int at) {
        int low = first;
        int high = last;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.start(order[middle]) < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Returns the hits that begin between two places of the original text, the longer first of those at one place. */
    public HitIndex starting(int start, int end) {
        if (isEmpty()) {
            return NONE;
        }
        int from = firstStarting(start);
        int to = firstStarting(end);
        return from >= to ? NONE : new HitIndex(all, order, from, to);
    }

    /** Returns the hits that begin between two places of the normal form, the longer first of those at one place. */
    public HitIndex beginning(int from, int to) {
        int begin = firstFrom(from);
        int end = firstFrom(to);
        return begin >= end ? NONE : new HitIndex(all, order, begin, end);
    }

    /** Returns the hits that may end behind a place and begin before another of the normal form. */
    public HitIndex around(int from, int to) {
        return beginning(from - LONGEST, to);
    }

    /** Returns the hit that starts there, null when none does. */
    public @Nullable Hit startingAt(int at) {
        int place = firstFrom(at);
        return place < last && fromAt(place) == at ? hit(place) : null;
    }

    /** Returns whether one of them shares characters with a stretch that does not hold all of it. */
    public boolean cutting(Hit stretch) {
        for (int i = firstFrom(stretch.from() - LONGEST); i < last && fromAt(i) < stretch.to(); i++) {
            if (toAt(i) > stretch.from() && !(stretch.from() <= fromAt(i) && toAt(i) <= stretch.to())) {
                return true;
            }
        }
        return false;
    }

    /** The longest hit that ends at a place. */
    public @Nullable Hit endingAt(int at) {
        for (int i = firstFrom(at - LONGEST); i < last && fromAt(i) < at; i++) {
            if (toAt(i) == at) {
                return hit(i);
            }
        }
        return null;
    }

    /** The longest hit around a place. */
    public @Nullable Hit covering(int at) {
        int longest = -1;
        for (int i = firstFrom(at - LONGEST); i < last && fromAt(i) <= at; i++) {
            if (toAt(i) > at && (longest < 0 || toAt(i) - fromAt(i) > toAt(longest) - fromAt(longest))) {
                longest = i;
            }
        }
        return longest < 0 ? null : hit(longest);
    }

    /** Whether a stretch lies inside one hit. */
    public boolean covers(int from, int to) {
        for (int i = firstFrom(from - LONGEST); i < last && fromAt(i) <= from; i++) {
            if (toAt(i) >= to) {
                return true;
            }
        }
        return false;
    }

    /** The first hit that lies between two places. */
    public @Nullable Hit within(int from, int to) {
        for (int i = firstFrom(from); i < last && fromAt(i) < to; i++) {
            if (toAt(i) <= to) {
                return hit(i);
            }
        }
        return null;
    }

    /** The last hit that lies between two places. */
    public @Nullable Hit lastWithin(int from, int to) {
        for (int i = firstFrom(to) - 1; i >= first && fromAt(i) >= from; i--) {
            if (toAt(i) <= to) {
                return hit(i);
            }
        }
        return null;
    }
}
