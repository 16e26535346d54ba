package io.complaintrules.complaint;

/** A plain answer; an absent one is unknown, never a no. */
public enum YesNo {
    /** It is so. */
    YES,
    /** It is not so. */
    NO
}
