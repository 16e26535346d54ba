package io.complaintrules.engine;

/** A rule would have to try more combinations of facts than the limit. */
public final class TooManyCombinationsException extends LimitExceededException {
    private static final long serialVersionUID = 1L;

    /**
     * Names the rule, what was found and what is allowed.
     *
     * @param rule id of the rule
     * @param found how many there were
     * @param limit how many are allowed
     */
    public TooManyCombinationsException(String rule, long found, long limit) {
        super(
                "rule " + rule + ": " + found + " combinations of facts to try, the limit is " + limit
                        + ".\nMaybe the rule should join fewer facts, or the complaint has very many exhibits, claims or flagged words?",
                "规则 " + rule + " 要比较的事实组合有 " + found + " 种，最多 " + limit + " 种：规则联合的事实过多，或者证据、请求、被标注的用语太多");
    }
}
