package io.complaintrules.complaint;

/** How far another proceeding on the same matter is. */
public enum ProceedingStatus {
    /** Filed, not yet accepted. */
    FILED,
    /** Accepted and pending. */
    ACCEPTED,
    /** Ended, after it was accepted. */
    CLOSED,
    /** Refused, or withdrawn before it was accepted: it holds no other way. */
    REFUSED
}
