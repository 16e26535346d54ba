package io.complaintrules.engine;

/** One of the limits that keep an assessment bounded was reached. Nothing was assessed in part: there is no verdict. */
public abstract sealed class LimitExceededException extends RuntimeException
        permits TextTooLongException, TooMuchEvidenceException, TooManyFiringsException, TooManyCombinationsException {
    private static final long serialVersionUID = 1L;

    private final String zh;

    LimitExceededException(String message, String zh) {
        super(message);
        this.zh = zh;
    }

    /** Returns the message in Chinese; {@link #getMessage()} has it in English. */
    public String zh() {
        return zh;
    }
}
