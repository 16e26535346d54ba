package io.complaintrules.complaint;

import org.jspecify.annotations.Nullable;

/**
 * The company or person complained of.
 *
 * @param name name as the complainant knows it
 * @param kind what kind of body it is
 * @param province province of its registered seat or operating licence
 * @param address postal address
 */
public record Respondent(
        @Nullable String name, @Nullable RespondentKind kind, @Nullable String province, @Nullable String address) {

    /** A respondent of whom only name and kind are known. */
    public static Respondent of(String name, RespondentKind kind) {
        return new Respondent(name, kind, null, null);
    }

    /** Names what is given, never what it says. */
    @Override
    public String toString() {
        return Outline.of("Respondent", "name", name, "kind", kind, "province", province, "address", address);
    }
}
