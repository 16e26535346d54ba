package io.complaintrules.complaint;

/** How far another proceeding on the same matter is. */
public enum ProceedingStatus {
    /** Filed, not yet accepted. */
    FILED,
    /** Accepted and pending. */
    ACCEPTED,
    /** Ended. */
    CLOSED
}
