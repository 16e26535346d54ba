package io.complaintrules.verdict;

/** Whether a body is competent for the matter. Ordered from no to yes. */
public enum Competence {
    /** Not this body's business. */
    NOT_COMPETENT,
    /** The text of the law can be read either way; acceptance is not assured. */
    ARGUABLE,
    /** This body's business. */
    COMPETENT;

    /**
     * Returns the stronger of two.
     *
     * @param other the other level
     */
    public Competence join(Competence other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
