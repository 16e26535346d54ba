package io.complaintrules.verdict;

/** Whether the law opens a head of claim. Ordered from closed to open. */
public enum Eligibility {
    /** The law does not give it on these facts. */
    NOT_ELIGIBLE,
    /** Open when the named conditions are shown. */
    CONDITIONAL,
    /** The conditions are shown; the amount is still for the forum to decide. */
    ELIGIBLE
}
