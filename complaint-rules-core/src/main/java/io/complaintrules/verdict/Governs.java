package io.complaintrules.verdict;

/** The date whose law applies to a rule. A rule whose provision was not in force on that date does not speak. */
public enum Governs {
    /** The day the matter occurred. */
    OCCURRENCE,
    /** The day of the complaint to the company. */
    PRIOR_COMPLAINT,
    /** The day the complaint is filed. */
    FILING
}
