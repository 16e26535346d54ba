package io.complaintrules.facts;

/** Bands between the ages at which the law draws a line; law/questions says which parameters fix them. */
public enum AgeBand {
    /** Under eight: no capacity. */
    UNDER_8,
    /** Eight to under sixteen: limited capacity. */
    UNDER_16,
    /** Sixteen to under eighteen: limited capacity. */
    UNDER_18,
    /** Eighteen and over. */
    ADULT,
    /** Nobody said. */
    UNKNOWN;

    /** Returns true under eighteen. */
    public boolean isMinor() {
        return this == UNDER_8 || this == UNDER_16 || this == UNDER_18;
    }
}
