package io.complaintrules.engine;

/** There are more evidence items than the limit. */
public final class TooMuchEvidenceException extends LimitExceededException {
    private static final long serialVersionUID = 1L;

    /**
     * Names what was found and what is allowed.
     *
     * @param found how many there were
     * @param limit how many are allowed
     */
    public TooMuchEvidenceException(int found, int limit) {
        super(
                "evidence: " + found + " items, the limit is " + limit
                        + ".\nMaybe put copies of one document into one item, or raise the limit with ComplaintRules.builder().maxEvidence(...)?",
                "证据有 " + found + " 项，最多 " + limit + " 项：同一份材料的复印件请合为一项");
    }
}
