package io.complaintrules.reading.lexicon;

/**
 * Where a hit stands and of which category it is, in one number: numbers in their order are hits by where they begin, the longer
 * first, then by category.
 */
final class HitKey {
    private static final int LONGEST = 0xffff;

    private HitKey() {}

    static long of(int from, int to, int category) {
        return (long) from << 32 | (long) (LONGEST - (to - from)) << 16 | category;
    }

    /** First character in the normal form, inclusive. */
    static int from(long key) {
        return (int) (key >>> 32);
    }

    /** Last character in the normal form, exclusive. */
    static int to(long key) {
        return from(key) + LONGEST - (int) (key >>> 16 & LONGEST);
    }

    /** The number of the category, at most 65,535. */
    static int category(long key) {
        return (int) key & LONGEST;
    }
}
