package io.complaintrules.complaint;

/** How far the complainant's true identity is given. */
public enum Identity {
    /** Real-name verified, by the platform or with a document. */
    VERIFIED,
    /** A name and means of contact are given, unverified. */
    STATED,
    /** The complainant stays anonymous. */
    WITHHELD
}
