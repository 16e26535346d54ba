package io.complaintrules.examples.measure;

import io.complaintrules.complaint.Refused;

/** A row that cannot be used; says which field and why, never what the row says. */
public final class RowException extends Exception implements Refused {
    private static final long serialVersionUID = 1;

    private final String zh;

    /**
     * A fault of a row.
     *
     * @param zh the field and what is wrong with it, then a line on what may help; in Chinese
     * @param en the same in English
     */
    public RowException(String zh, String en) {
        super(en);
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
