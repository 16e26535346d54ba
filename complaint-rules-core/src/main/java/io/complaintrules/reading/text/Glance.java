package io.complaintrules.reading.text;

/**
 * Which characters may be among some: a bit for each six low, and each six higher, bits of their codes. It may say yes of
 * one that is not among them, never no of one that is, and is told without a branch. Immutable and thread-safe.
 */
public record Glance(long low, long high) {
    /** Every character may be meant. */
    public static final Glance ANYTHING = new Glance(-1, -1);

    /** No character. */
    public static final Glance NOTHING = new Glance(0, 0);

    private static final int HIGHER = 6;

    /** Returns a glance at these. */
    static Glance of(char... units) {
        Glance all = NOTHING;
        for (char unit : units) {
            all = all.with(unit);
        }
        return all;
    }

    /** Returns a glance at one more. */
    public Glance with(char unit) {
        return new Glance(low | 1L << unit, high | 1L << (unit >>> HIGHER));
    }

    /** Returns 1 where a character may be one of them, else 0. */
    public long at(char unit) {
        return at(low, high, unit);
    }

    /** Returns the same of a glance that is kept as its two numbers. */
    public static long at(long low, long high, char unit) {
        return low >>> unit & high >>> (unit >>> HIGHER) & 1;
    }
}
