package io.complaintrules.complaint;

/** What the company answered. */
public enum Reply {
    /** No answer yet. */
    NONE,
    /** An answer that the complainant does not accept. */
    UNSATISFACTORY,
    /** An answer that the complainant accepts. */
    SATISFACTORY
}
