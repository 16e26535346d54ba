package io.complaintrules.engine.drl;

import org.jspecify.annotations.Nullable;

/**
 * An annotation of a rule.
 *
 * @param at the sign {@code @}
 * @param name as {@code area}
 * @param value what it says; null where nothing stands in its brackets
 * @param to behind its closing bracket
 */
record Annotation(Token at, String name, @Nullable Token value, int to) {
    String text() {
        return value == null ? "" : value.text().strip();
    }

    /** Where what it says begins, without the quote. */
    int from() {
        return value == null ? at.from() : value.from() + (value.is(Token.Kind.TEXT) ? 1 : 0);
    }
}
