package io.complaintrules.engine;

/** The narrative is longer than the limit. */
public final class TextTooLongException extends LimitExceededException {
    private static final long serialVersionUID = 1L;

    /**
     * Names what was found and what is allowed.
     *
     * @param found how many there were
     * @param limit how many are allowed
     */
    public TextTooLongException(int found, int limit) {
        super(
                "text: " + found + " UTF-16 units, the limit is " + limit
                        + ".\nMaybe cut it to what happened, or raise the limit with ComplaintRules.builder().maxTextLength(...)?",
                "正文有 " + found + " 个字符，最多 " + limit + " 个：请只写事情经过");
    }
}
