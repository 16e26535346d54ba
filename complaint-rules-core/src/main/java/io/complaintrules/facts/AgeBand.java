package io.complaintrules.facts;

/** Ages at which the law draws a line (Civil Code arts 17 to 20). */
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
