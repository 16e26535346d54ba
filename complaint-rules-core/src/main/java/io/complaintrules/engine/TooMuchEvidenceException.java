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
                        + ".\nMaybe put copies of one document into one item, or raise the limit with ComplaintRules.builder().maxEvidence(...)?");
    }
}
