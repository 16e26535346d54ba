package io.complaintrules.facts;

/** How far the same dispute has come before another body. */
public enum Stage {
    /** It is not there. */
    NONE,
    /** It was refused there, and said so. */
    REFUSED,
    /** It was filed there and not yet accepted. */
    FILED,
    /** It was accepted or handled there. */
    TAKEN,
    /** Nobody said, or nobody said how far. */
    UNKNOWN
}
