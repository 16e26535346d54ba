package io.complaintrules.complaint;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One thing the complainant asks for.
 *
 * @param kind what is asked; absent becomes {@code OTHER}
 * @param amount amount asked, in yuan
 */
public record Request(RequestKind kind, @Nullable BigDecimal amount) {

    /** Copies the lists and fills what has a neutral value; absent lists become empty. */
    public Request {
        kind = kind == null ? RequestKind.OTHER : kind;
    }

    /** A request without an amount. */
    public static Request of(RequestKind kind) {
        return new Request(kind, null);
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this one. */
    public Builder toBuilder() {
        return new Builder().kind(kind).amount(amount);
    }

    /** Names what is given, never what it says. */
    @Override
    public String toString() {
        return Outline.of("Request", "kind", kind, "amount", amount);
    }

    /** Builds {@link Request}; for one thread at a time. */
    public static final class Builder {
        private RequestKind kind = RequestKind.OTHER;
        private @Nullable BigDecimal amount;

        private Builder() {}

        /** What is asked; absent becomes {@code OTHER}. */
        public Builder kind(RequestKind kind) {
            this.kind = kind;
            return this;
        }

        /** Amount asked, in yuan. */
        public Builder amount(@Nullable BigDecimal amount) {
            this.amount = amount;
            return this;
        }

        /** The request as set so far; the builder may be used on. */
        public Request build() {
            return new Request(kind, amount);
        }
    }
}
