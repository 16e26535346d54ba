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

    /** Names what is given, never what it says. */
    @Override
    public String toString() {
        return Outline.of("Request", "kind", kind, "amount", amount);
    }
}
