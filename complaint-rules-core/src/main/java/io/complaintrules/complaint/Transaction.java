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

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this one. */
    public Builder toBuilder() {
        return new Builder().paid(paid).paidOn(paidOn).orderNumber(orderNumber);
    }

    /** Names what is given, never what it says. */
    @Override
    public String toString() {
        return Outline.of("Transaction", "paid", paid, "paidOn", paidOn, "orderNumber", orderNumber);
    }

    /** Builds {@link Transaction}; for one thread at a time. */
    public static final class Builder {
        private @Nullable BigDecimal paid;
        private @Nullable LocalDate paidOn;
        private @Nullable String orderNumber;

        private Builder() {}

        /** Amount paid, in yuan. */
        public Builder paid(@Nullable BigDecimal paid) {
            this.paid = paid;
            return this;
        }

        /** Day of payment. */
        public Builder paidOn(@Nullable LocalDate paidOn) {
            this.paidOn = paidOn;
            return this;
        }

        /** Number of the order. */
        public Builder orderNumber(@Nullable String orderNumber) {
            this.orderNumber = orderNumber;
            return this;
        }

        /** The transaction as set so far; the builder may be used on. */
        public Transaction build() {
            return new Transaction(paid, paidOn, orderNumber);
        }
    }
}
