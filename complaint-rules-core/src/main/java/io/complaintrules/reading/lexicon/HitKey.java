package io.complaintrules.reading.lexicon;

/**
 * Where a hit stands and which phrase it is of, in one number: numbers in their order are hits by where they begin, the longer
 * first, then by category, since phrases are numbered by category.
 */
final class HitKey {
    /** 28 bits tell where a hit begins, 11 how long it is, 24 the phrase. */
    private static final int LAST = (1 << 28) - 1;

    private static final int LONGEST = (1 << 11) - 1;
    private static final int PHRASES = (1 << 24) - 1;

    private HitKey() {}

    /** Whether a hit can be told so: nobody writes a phrase of 2,048 characters, or a text of 268 million. */
    static boolean fits(int from, int to) {
        return to - from <= LONGEST && from <= LAST;
    }

    static long of(int from, int to, int phrase) {
        return (long) from << 35 | (long) (LONGEST - (to - from)) << 24 | phrase;
    }

    /** First character in the normal form, inclusive. */
    static int from(long key) {
        return (int) (key >>> 35);
    }

    /** Last character in the normal form, exclusive. */
    static int to(long key) {
        return from(key) + LONGEST - ((int) (key >>> 24) & LONGEST);
    }

    /** The number of the phrase. */
    static int phrase(long key) {
        return (int) key & PHRASES;
    }
}
