package io.complaintrules.examples.web;

import io.complaintrules.complaint.Fault;

/** A parameter of a request that cannot be so. It never holds what was sent. */
public final class ParameterException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Fault fault;

    /**
     * Names it.
     *
     * @param name of the parameter
     * @param zh what is wrong, in Chinese
     * @param en the same in English
     * @param maybe what may mend it, in English
     * @param maybeZh the same in Chinese
     */
    public ParameterException(String name, String zh, String en, String maybe, String maybeZh) {
        super(name);
        this.fault = new Fault(name, zh, en, maybe, maybeZh);
    }

    Fault fault() {
        return fault;
    }
}
