package io.complaintrules.verdict;

/** How strong the proof is as a whole. Ordered from none to best; what each means stands in the law data. */
public enum EvidenceGrade {
    /** None. */
    E0,
    /** The person's own account only. */
    E1,
    /** Screenshots or recordings. */
    E2,
    /** Records of a dealing. */
    E3,
    /** What the other side or a platform wrote itself. */
    E4,
    /** Preserved, or from a neutral third party. */
    E5;

    /**
     * Returns the grade of a level.
     *
     * @param level 0 to 5
     */
    public static EvidenceGrade of(int level) {
        return values()[level];
    }
}
