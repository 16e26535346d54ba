package io.complaintrules.verdict;

/** How strong the proof is as a whole. Ordered from none to best; what each means stands in the law data. */
public enum EvidenceGrade {
    /** None. */
    E0,
    /** A narrative only. */
    E1,
    /** Screenshots or recordings. */
    E2,
    /** Screenshots that show account and time, with records of the dealings. */
    E3,
    /** With a ticket number or an answer of the company besides. */
    E4,
    /** With what was preserved, or comes from a neutral third party, besides. */
    E5;

    private static final EvidenceGrade[] LEVELS = values();

    /**
     * Returns the grade of a level.
     *
     * @param level 0 to 5
     */
    public static EvidenceGrade of(int level) {
        return LEVELS[level];
    }
}
