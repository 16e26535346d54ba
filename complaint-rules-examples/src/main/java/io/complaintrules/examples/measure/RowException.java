package io.complaintrules.examples.measure;

/** A row that cannot be used; says which field and why, never what the row says. */
public final class RowException extends Exception {
    private static final long serialVersionUID = 1;

    /**
     * A fault of a row.
     *
     * @param message the field and what is wrong with it, then a line that starts "Maybe"
     */
    public RowException(String message) {
        super(message);
    }
}
