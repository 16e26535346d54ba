package io.complaintrules.complaint;

/** What can be seen on an item of evidence. */
public enum Shows {
    /** The account or number concerned. */
    ACCOUNT,
    /** The time. */
    TIME,
    /** The address of the page. */
    URL,
    /** The amount. */
    AMOUNT,
    /** Who the respondent is. */
    RESPONDENT,
    /** The full content at issue. */
    CONTENT
}
