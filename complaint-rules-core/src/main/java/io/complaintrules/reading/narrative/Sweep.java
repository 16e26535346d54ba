package io.complaintrules.reading.narrative;

import io.complaintrules.reading.lexicon.Hit;
import io.complaintrules.reading.lexicon.HitIndex;
import java.util.AbstractList;

/**
 * The hits of one category that begin in one stretch of a text after the other, from left to right: each is come by once. Not
 * thread-safe.
 */
final class Sweep extends AbstractList<Hit> {
    private final HitIndex hits;
    private int first;
    private int last;

    Sweep(HitIndex hits) {
        this.hits = hits;
    }

    /** Goes on to a stretch of the original text behind the one before; until the next call these are its hits. */
    Sweep over(int start, int end) {
        while (last < hits.size() && hits.start(last) < start) {
            last++;
        }
        first = last;
        while (last < hits.size() && hits.start(last) < end) {
            last++;
        }
        return this;
    }

    @Override
    public Hit get(int index) {
        return hits.get(first + index);
    }

    @Override
    public int size() {
        return last - first;
    }
}
