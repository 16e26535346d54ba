package io.complaintrules.facts;

import org.jspecify.annotations.Nullable;

/**
 * What is known about a question of a norm. Missing is not false: what nobody said is {@link #UNKNOWN}. What was only read
 * from the narrative informs and asks, and bars nothing until the person confirms it.
 */
public enum Answer {
    /** Declared in a field. */
    YES,
    /** Declared in a field. */
    NO,
    /** Read from the text, not confirmed. */
    READ_YES,
    /** Read from the text, not confirmed. */
    READ_NO,
    /** Neither said nor read. */
    UNKNOWN;

    /**
     * Returns the answer a field gives.
     *
     * @param declared value of the field, null when it was left out
     */
    public static Answer of(@Nullable Boolean declared) {
        return declared == null ? UNKNOWN : declared ? YES : NO;
    }

    /**
     * Returns this answer, or what the text says where the fields are silent.
     *
     * @param read what was read from the text, null when nothing was
     */
    public Answer orRead(@Nullable Boolean read) {
        return this != UNKNOWN || read == null ? this : read ? READ_YES : READ_NO;
    }

    /** Returns true while no field says so: what nobody said, and what was only read. */
    public boolean isOpen() {
        return this != YES && this != NO;
    }

    /** Returns true for what was only read from the text, yes or no. */
    public boolean isOnlyRead() {
        return this == READ_YES || this == READ_NO;
    }

    /** Returns true for yes, whether declared or read. */
    public boolean isLikelyYes() {
        return this == YES || this == READ_YES;
    }

    /** Returns true for no, whether declared or read. */
    public boolean isLikelyNo() {
        return this == NO || this == READ_NO;
    }
}
