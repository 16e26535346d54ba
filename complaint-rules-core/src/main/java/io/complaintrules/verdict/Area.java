package io.complaintrules.verdict;

/** The part of the verdict a finding belongs to. */
public enum Area {
    /** What may put somebody in danger. */
    SAFETY,
    /** Which body is competent. */
    JURISDICTION,
    /** Whether that body must accept the complaint today. */
    ADMISSIBILITY,
    /** What is proved and what is not. */
    EVIDENCE,
    /** Which details the text gives. */
    SPECIFICITY,
    /** Which words hurt. */
    LANGUAGE,
    /** What can be claimed. */
    COMPENSATION,
    /** What to do after filing. */
    FOLLOW_UP
}
