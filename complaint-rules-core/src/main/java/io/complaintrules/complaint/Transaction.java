package io.complaintrules.complaint;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The purchase or payment at issue.
 *
 * @param paid amount paid, in yuan
 * @param paidOn day of payment
 * @param orderNumber number of the order
 */
public record Transaction(@Nullable BigDecimal paid, @Nullable LocalDate paidOn, @Nullable String orderNumber) {

    /** A payment without an order number. */
    public static Transaction of(BigDecimal paid, LocalDate paidOn) {
        return new Transaction(paid, paidOn, null);
    }

    /** Names what is given, never what it says. */
    @Override
    public String toString() {
        return Outline.of("Transaction", "paid", paid, "paidOn", paidOn, "orderNumber", orderNumber);
    }
}
