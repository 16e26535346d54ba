package io.complaintrules.complaint;

/** In what form an item of evidence is held. */
public enum EvidenceForm {
    /** The original, or the original carrier of the data. */
    ORIGINAL,
    /** A copy. */
    COPY,
    /** A printout. */
    PRINTOUT
}
