package io.complaintrules.facts;

/** Why an evidence item cannot stand alone. */
public enum Weakness {
    /** A copy that cannot be checked against the original (Evidence Provisions art. 90). */
    COPY,
    /** A picture of a screen without account, time or page, or a conversation without account or time. */
    UNANCHORED,
    /** Captured before the matter occurred. */
    EARLY,
    /** What other users wrote: not the complainant's own facts. */
    REVIEWS
}
