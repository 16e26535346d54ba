package io.complaintrules.engine;

/** The rules fired more often than the limit; a rule may be feeding itself. */
public final class TooManyFiringsException extends LimitExceededException {
    private static final long serialVersionUID = 1L;

    /**
     * Names what was found and what is allowed.
     *
     * @param found how many there were
     * @param limit how many are allowed
     */
    public TooManyFiringsException(int found, int limit) {
        super(
                "rules: " + found + " firings or more, the limit is " + limit
                        + ".\nMaybe a rule inserts what it matches, or raise the limit with ComplaintRules.builder().maxFirings(...)?");
    }
}
