package io.complaintrules.facts;

/**
 * The leading matter, for norms that only ask what kind of dispute it is.
 *
 * @param matter id of the leading matter, empty when none was recognised
 * @param family its family, empty when none was recognised
 * @param charge whether it is a dispute about charges
 * @param emergency whether something has to be done before anything is filed
 */
public record TopicFacts(String matter, String family, Answer charge, boolean emergency) {

    /** Returns true when a matter was declared or recognised. */
    public boolean isKnown() {
        return !matter.isEmpty();
    }

    /**
     * Returns true for what harms competition rather than one consumer: the market regulator investigates it on a report, and no
     * dispute of the reporter's own is asked for (Anti-Monopoly Law art. 46, SAMR Order 121 art. 43).
     */
    public boolean isReported() {
        return matter.equals("monopoly") || matter.equals("unfair-competition");
    }
}
