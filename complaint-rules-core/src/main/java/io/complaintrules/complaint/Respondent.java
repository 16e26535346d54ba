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

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this one. */
    public Builder toBuilder() {
        return new Builder().name(name).kind(kind).province(province).address(address);
    }

    /** Names what is given, never what it says. */
    @Override
    public String toString() {
        return Outline.of("Respondent", "name", name, "kind", kind, "province", province, "address", address);
    }

    /** Builds {@link Respondent}; for one thread at a time. */
    public static final class Builder {
        private @Nullable String name;
        private @Nullable RespondentKind kind;
        private @Nullable String province;
        private @Nullable String address;

        private Builder() {}

        /** Name as the complainant knows it. */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /** What kind of body it is. */
        public Builder kind(@Nullable RespondentKind kind) {
            this.kind = kind;
            return this;
        }

        /** Province of its registered seat or operating licence. */
        public Builder province(@Nullable String province) {
            this.province = province;
            return this;
        }

        /** Postal address. */
        public Builder address(@Nullable String address) {
            this.address = address;
            return this;
        }

        /** The respondent as set so far; the builder may be used on. */
        public Respondent build() {
            return new Respondent(name, kind, province, address);
        }
    }
}
