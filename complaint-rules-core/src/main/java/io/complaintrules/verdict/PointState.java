package io.complaintrules.verdict;

/** How a point to prove stands. Ordered from worst to best. */
public enum PointState {
    /** Nothing shows it. */
    MISSING,
    /** It cannot be told from what was given. */
    UNKNOWN,
    /** Something shows it, but not enough on its own. */
    PARTLY,
    /** Shown. */
    MET
}
