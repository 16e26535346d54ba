package io.complaintrules.law;

/** When a body may take a matter, by what the law data say. */
public enum Occasion {
    /** It owns matters of this kind. */
    OWNER,
    /** The matter is of a family that may always go there. */
    ALWAYS,
    /** As long as the company was not complained to. */
    NOT_COMPLAINED,
    /** For a consumer. */
    CONSUMER,
    /** For a consumer who means to go there. */
    PLANNED_BY_CONSUMER,
    /** Where the respondent is an online service. */
    ONLINE_SERVICE
}
