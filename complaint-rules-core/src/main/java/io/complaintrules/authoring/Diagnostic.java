package io.complaintrules.authoring;

import org.jspecify.annotations.Nullable;

/**
 * One slip in a file of an author: what, where, and what was maybe meant. Immutable.
 *
 * @param code stable id of the kind of slip, an entry of {@code docs/diagnostics.md}
 * @param severity how grave it is
 * @param place where it stands
 * @param zh what is wrong, in Chinese
 * @param en what is wrong, in English
 * @param maybeZh what was maybe meant, in Chinese; null where nobody can guess
 * @param maybeEn what was maybe meant, in English; null where nobody can guess
 */
public record Diagnostic(
        String code,
        Severity severity,
        Place place,
        String zh,
        String en,
        @Nullable String maybeZh,
        @Nullable String maybeEn) {
    /** Whether the folder does not load for it. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** Returns {@code file:line:column: what}, and on a second line what was maybe meant; in English. */
    @Override
    public String toString() {
        return place + ": " + en + (maybeEn == null ? "" : "\nMaybe " + maybeEn + "?");
    }
}
