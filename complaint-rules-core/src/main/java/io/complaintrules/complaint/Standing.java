package io.complaintrules.complaint;

/** By what right the complainant speaks. */
public enum Standing {
    /** About the complainant's own service or data. */
    OWN,
    /** For a ward, as a guardian. */
    GUARDIAN,
    /** For another, by authority. */
    AGENT,
    /** About another's affair, without authority. */
    NONE
}
