package io.complaintrules.facts;

/**
 * The leading matter, for norms that only ask what kind of dispute it is.
 *
 * @param matter id of the leading matter, empty when none was recognised
 * @param family its family, empty when none was recognised
 * @param charge whether it is a dispute about charges
 * @param emergency whether something has to be done before anything is filed
 * @param report whether it harms competition rather than one consumer: it is investigated on a report, and no dispute of the
 *     reporter's own is asked for
 */
public record TopicFacts(String matter, String family, Answer charge, boolean emergency, boolean report) {

    /** Returns true when a matter was declared or recognised. */
    public boolean isKnown() {
        return !matter.isEmpty();
    }
}
