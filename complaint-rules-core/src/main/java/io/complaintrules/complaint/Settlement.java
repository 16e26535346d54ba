package io.complaintrules.complaint;

import org.jspecify.annotations.Nullable;

/**
 * An agreement with the company on the matter.
 *
 * @param reached whether it was reached; absent means unknown
 * @param performed whether the company kept it; absent means unknown
 */
public record Settlement(@Nullable Boolean reached, @Nullable Boolean performed) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this one. */
    public Builder toBuilder() {
        return new Builder().reached(reached).performed(performed);
    }

    /** Names what is given, never what it says. */
    @Override
    public String toString() {
        return Outline.of("Settlement", "reached", reached, "performed", performed);
    }

    /** Builds {@link Settlement}; for one thread at a time. */
    public static final class Builder {
        private @Nullable Boolean reached;
        private @Nullable Boolean performed;

        private Builder() {}

        /** Whether it was reached; absent means unknown. */
        public Builder reached(@Nullable Boolean reached) {
            this.reached = reached;
            return this;
        }

        /** Whether the company kept it; absent means unknown. */
        public Builder performed(@Nullable Boolean performed) {
            this.performed = performed;
            return this;
        }

        /** The settlement as set so far; the builder may be used on. */
        public Settlement build() {
            return new Settlement(reached, performed);
        }
    }
}
