package io.complaintrules.complaint;

/** The head under which a loss is claimed. */
public enum LossHead {
    /** Money lost directly. */
    DIRECT,
    /** Expense that the incident made necessary. */
    EXTRA_EXPENSE,
    /** A benefit that did not come. */
    LOST_BENEFIT,
    /** Mental distress. */
    MENTAL,
    /** Three times the price, for fraud. */
    TREBLE,
    /** Harm to health. */
    HEALTH,
    /** A sum that the contract fixes. */
    LIQUIDATED,
    /** None of these, or not said. */
    OTHER
}
