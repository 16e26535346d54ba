package io.complaintrules.complaint;

/** In what capacity the complainant bought or used. */
public enum Capacity {
    /** For the needs of daily life. */
    CONSUMER,
    /** For a trade or a business. */
    BUSINESS
}
