package io.complaintrules.reading.lexicon;

import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The hits of one category, found by place. They come sorted by where they begin. */
public final class HitIndex implements Iterable<Hit> {

    private static final int LONGEST = 64;

    static final HitIndex NONE = new HitIndex(new Hit[0], 0, 0);

    private final Hit[] hits;
    private final int first;
    private final int last;

    /** Takes the hits of a stretch of the array, which nobody changes any more. */
    HitIndex(Hit[] hits, int first, int last) {
        this.hits = hits;
        this.first = first;
        this.last = last;
    }

    /** Returns an index of the hits of several lists, each sorted by where they begin. */
    public static HitIndex sorted(Collection<List<Hit>> lists) {
        if (lists.isEmpty()) {
            return NONE;
        }
        Hit[] all = lists.stream().flatMap(List::stream).sorted(Hit.BY_PLACE).toArray(Hit[]::new);
        return new HitIndex(all, 0, all.length);
    }

    /** Returns them one after the other. */
    public Stream<Hit> stream() {
        return Arrays.stream(hits, first, last);
    }

    @Override
    public Iterator<Hit> iterator() {
        return Arrays.asList(hits).subList(first, last).iterator();
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
        return hits[first + Objects.checkIndex(index, size())];
    }

    /** Place in the array of the first hit that begins at or after a place of the normal form. */
    private int firstFrom(int at) {
        int low = first;
        int high = last;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (hits[middle].from() < at) {
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
            if (hits[middle].start() < at) {
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
        return from >= to ? NONE : new HitIndex(hits, from, to);
    }

    /** Returns the hits that begin between two places of the normal form, the longer first of those at one place. */
    public HitIndex beginning(int from, int to) {
        int begin = firstFrom(from);
        int end = firstFrom(to);
        return begin >= end ? NONE : new HitIndex(hits, begin, end);
    }

    /** Returns the hits that may end behind a place and begin before another of the normal form. */
    public HitIndex around(int from, int to) {
        return beginning(from - LONGEST, to);
    }

    /** Returns the hit that starts there, null when none does. */
    public @Nullable Hit startingAt(int at) {
        int place = firstFrom(at);
        return place < last && hits[place].from() == at ? hits[place] : null;
    }

    /** Returns whether one of them shares characters with a stretch that does not hold all of it. */
    public boolean cutting(Hit stretch) {
        for (int i = firstFrom(stretch.from() - LONGEST); i < last && hits[i].from() < stretch.to(); i++) {
            if (hits[i].to() > stretch.from() && !stretch.covers(hits[i])) {
                return true;
            }
        }
        return false;
    }

    /** The longest hit that ends at a place. */
    public @Nullable Hit endingAt(int at) {
        for (int i = firstFrom(at - LONGEST); i < last && hits[i].from() < at; i++) {
            if (hits[i].to() == at) {
                return hits[i];
            }
        }
        return null;
    }

    /** The longest hit around a place. */
    public @Nullable Hit covering(int at) {
        Hit longest = null;
        for (int i = firstFrom(at - LONGEST); i < last && hits[i].from() <= at; i++) {
            Hit hit = hits[i];
            if (hit.to() > at && (longest == null || hit.to() - hit.from() > longest.to() - longest.from())) {
                longest = hit;
            }
        }
        return longest;
    }

    /** Whether a stretch lies inside one hit. */
    public boolean covers(int from, int to) {
        for (int i = firstFrom(from - LONGEST); i < last && hits[i].from() <= from; i++) {
            if (hits[i].to() >= to) {
                return true;
            }
        }
        return false;
    }

    /** The first hit that lies between two places. */
    public @Nullable Hit within(int from, int to) {
        for (int i = firstFrom(from); i < last && hits[i].from() < to; i++) {
            if (hits[i].to() <= to) {
                return hits[i];
            }
        }
        return null;
    }

    /** The last hit that lies between two places. */
    public @Nullable Hit lastWithin(int from, int to) {
        for (int i = firstFrom(to) - 1; i >= first && hits[i].from() >= from; i--) {
            if (hits[i].to() <= to) {
                return hits[i];
            }
        }
        return null;
    }
}
