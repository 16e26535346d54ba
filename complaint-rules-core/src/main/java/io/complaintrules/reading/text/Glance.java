package io.complaintrules.reading.text;

/**
 * Which characters may be among some: a bit for each six low, and each six higher, bits of their codes. It never says that one is
 * not which is, and is told without a branch. Immutable and thread-safe.
 */
public record Glance(long low, long high) {
    /** Every character may be meant. */
    public static final Glance ANYTHING = new Glance(-1, -1);

    private static final int HIGHER = 6;

    /** Returns a glance at these; zero is none. */
    static Glance of(char[] units) {
        long low = 0;
        long high = 0;
        for (char unit : units) {
            low |= unit == 0 ? 0 : 1L << unit;
            high |= unit == 0 ? 0 : 1L << (unit >>> HIGHER);
        }
        return new Glance(low, high);
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
