package io.complaintrules.binary;

/** What a value is: the byte before it. From {@link #INT} on a number follows it. */
final class Tag {
    static final byte NULL = 0;
    static final byte FALSE = 1;
    static final byte TRUE = 2;
    static final byte INT = 3;
    static final byte TEXT = 4;
    static final byte AMOUNT = 5;
    static final byte DAY = 6;
    static final byte INTS = 7;
    static final byte CHARS = 8;
    static final byte BYTES = 9;
    static final byte LIST = 10;
    static final byte SET = 11;
    static final byte MAP = 12;
    static final byte RECORD = 13;
    static final byte LONGS = 14;

    private Tag() {}
}
