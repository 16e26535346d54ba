package io.complaintrules.verdict;

/** What a finding does to a route. Ordered: of several effects on one route the last in this order stands. */
public enum Effect {
    /** Tells something; changes nothing. */
    INFO,
    /** Worth doing, but the route is open without it. */
    ADVISE,
    /** The complaint has to be changed before this route can take it. */
    REVISE,
    /** An answer is needed before anything can be said. */
    ASK,
    /** The route opens later, or after another step. */
    WAIT,
    /** The law leaves it open: a person has to look at it. */
    REVIEW,
    /** The route is closed. */
    BAR
}
