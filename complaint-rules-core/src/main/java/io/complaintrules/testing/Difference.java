package io.complaintrules.testing;

/**
 * One thing that is otherwise than expected. Immutable.
 *
 * @param what which part of the verdict, as {@code routes.court.status}
 * @param expected what was expected
 * @param found what there is; {@code -} where there is nothing
 */
public record Difference(String what, String expected, String found) {
    /** Returns {@code what: expected, found}. */
    @Override
    public String toString() {
        return what + ": expected " + expected + ", found " + found;
    }
}
