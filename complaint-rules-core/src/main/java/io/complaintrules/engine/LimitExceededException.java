package io.complaintrules.engine;

import io.complaintrules.complaint.Refused;

/** One of the limits that keep an assessment bounded was reached. Nothing was assessed in part: there is no verdict. */
public abstract sealed class LimitExceededException extends RuntimeException implements Refused
        permits TextTooLongException, TooMuchEvidenceException, TooManyFiringsException, TooManyCombinationsException {
    private static final long serialVersionUID = 1L;

    private final String zh;

    LimitExceededException(String message, String zh) {
        super(message);
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
