package io.complaintrules.reading.lexicon;

import io.complaintrules.reading.text.Places;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The hits of one category, found by place. They come sorted by where they begin. */
public final class HitIndex implements Iterable<Hit> {

    private static final int LONGEST = 64;

    static final HitIndex NONE = new HitIndex(List.of());

    private final List<Hit> hits;

    HitIndex(List<Hit> hits) {
        this.hits = hits;
    }

    /** Returns an index of these hits, which come sorted by where they begin. */
    public static HitIndex of(List<Hit> hits) {
        return hits.isEmpty() ? NONE : new HitIndex(hits);
    }

    /** Returns an index of the hits of several lists, each sorted by where they begin. */
    public static HitIndex sorted(Collection<List<Hit>> lists) {
        return of(lists.stream().flatMap(List::stream).sorted(Hit.BY_PLACE).toList());
    }

    /** Returns them one after the other. */
    public Stream<Hit> stream() {
        return hits.stream();
    }

    @Override
    public Iterator<Hit> iterator() {
        return hits.iterator();
    }

    /** Returns whether there are none. */
    public boolean isEmpty() {
        return hits.isEmpty();
    }

    /** Returns how many there are. */
    public int size() {
        return hits.size();
    }

    /** Returns the hit at this place of the list. */
    public Hit get(int index) {
        return hits.get(index);
    }

    /** Index of the first hit that begins at or after a place. */
    private int firstFrom(int at) {
        return Places.firstFrom(hits, Hit::from, at);
    }

    /** Returns the hits that begin between two places of the original text, the longer first of those at one place. */
    public List<Hit> starting(int start, int end) {
        if (hits.isEmpty()) {
            return hits;
        }
        return hits.subList(Places.firstFrom(hits, Hit::start, start), Places.firstFrom(hits, Hit::start, end));
    }

    /** Returns the hit that starts there, null when none does. */
    public @Nullable Hit startingAt(int at) {
        int first = firstFrom(at);
        return first < hits.size() && hits.get(first).from() == at ? hits.get(first) : null;
    }

    /** Returns whether one of them shares characters with a stretch that does not hold all of it. */
    public boolean cutting(Hit stretch) {
        for (int i = firstFrom(stretch.from() - LONGEST);
                i < hits.size() && hits.get(i).from() < stretch.to();
                i++) {
            if (hits.get(i).to() > stretch.from() && !stretch.covers(hits.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** The longest hit that ends at a place. */
    public @Nullable Hit endingAt(int at) {
        for (int i = firstFrom(at - LONGEST); i < hits.size() && hits.get(i).from() < at; i++) {
            if (hits.get(i).to() == at) {
                return hits.get(i);
            }
        }
        return null;
    }

    /** The longest hit around a place. */
    public @Nullable Hit covering(int at) {
        Hit longest = null;
        for (int i = firstFrom(at - LONGEST); i < hits.size() && hits.get(i).from() <= at; i++) {
            Hit hit = hits.get(i);
            if (hit.to() > at && (longest == null || hit.to() - hit.from() > longest.to() - longest.from())) {
                longest = hit;
            }
        }
        return longest;
    }

    /** Whether a stretch lies inside one hit. */
    public boolean covers(int from, int to) {
        for (int i = firstFrom(from - LONGEST); i < hits.size() && hits.get(i).from() <= from; i++) {
            if (hits.get(i).to() >= to) {
                return true;
            }
        }
        return false;
    }

    /** The first hit that lies between two places. */
    public @Nullable Hit within(int from, int to) {
        for (int i = firstFrom(from); i < hits.size() && hits.get(i).from() < to; i++) {
            if (hits.get(i).to() <= to) {
                return hits.get(i);
            }
        }
        return null;
    }

    /** The last hit that lies between two places. */
    public @Nullable Hit lastWithin(int from, int to) {
        for (int i = firstFrom(to) - 1; i >= 0 && hits.get(i).from() >= from; i--) {
            if (hits.get(i).to() <= to) {
                return hits.get(i);
            }
        }
        return null;
    }
}
