package io.complaintrules.verdict;

/** How a route, or the whole complaint, stands today. Ordered from open to closed. */
public enum Status {
    /** May be filed as it is. */
    OPEN,
    /** May be filed once the complaint is changed. */
    REVISE,
    /** Depends on an answer that is missing. */
    ASK,
    /** Not yet: something has to happen, or some days have to pass, first. */
    WAIT,
    /** The law leaves it open; a person has to look at it. */
    REVIEW,
    /** Closed. */
    BARRED,
    /** Only for an outcome: the body the person chose is not competent; another is. */
    REDIRECT;

    /**
     * Returns the status that one effect alone gives a route.
     *
     * @param effect what a finding does
     */
    public static Status of(Effect effect) {
        return switch (effect) {
            case INFO, ADVISE -> OPEN;
            case REVISE -> REVISE;
            case ASK -> ASK;
            case WAIT -> WAIT;
            case REVIEW -> REVIEW;
            case BAR -> BARRED;
        };
    }

    /**
     * Returns the join of two statuses: the one further from open. Commutative, associative and idempotent, so that no
     * order of findings can change a verdict.
     *
     * @param other the other status
     */
    public Status join(Status other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
