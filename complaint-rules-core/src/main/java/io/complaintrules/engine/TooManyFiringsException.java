package io.complaintrules.engine;

/** The rules fired more often than the limit. */
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
                        + ".\nMaybe the complaint has very many exhibits, claims or flagged words, or raise the limit with ComplaintRules.builder().maxFirings(...)?",
                "规则触发了 " + found + " 次以上，最多 " + limit + " 次：证据、请求或被标注的用语可能太多");
    }
}
