package io.complaintrules.complaint;

/** How an item of evidence was secured against change. */
public enum Preservation {
    /** Not at all. */
    NONE,
    /** By a checksum. */
    HASH,
    /** By a trusted timestamp. */
    TIMESTAMP,
    /** On a blockchain. */
    BLOCKCHAIN,
    /** By a notary. */
    NOTARISED
}
