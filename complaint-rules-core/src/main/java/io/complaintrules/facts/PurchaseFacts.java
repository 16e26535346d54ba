package io.complaintrules.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was paid for.
 *
 * @param paid price in yuan, null when unknown
 * @param read whether the price was only read from the text
 * @param shown whether an order or a payment is among the evidence
 * @param prepaidReturn how the day of filing stands to the days in which a prepayment can be had back without reasons, counted
 *     from the day of payment (parameter {@code prepaid-return})
 * @param prepaidReturnUntil the last of those days, null when the day of payment is unknown
 * @param distanceReturn how the day of filing stands to the days in which goods bought at a distance can be sent back without
 *     reasons, counted from their receipt (parameter {@code distance-return}); unknown without {@code figures.daysSinceReceipt}
 * @param revocation how the day of filing stands to the time in which a contract induced by fraud can be revoked: one year from
 *     knowing, five from the act (parameters {@code revocation}, {@code revocation-longstop}); counted from the act, for want of the
 *     day of knowing, it is within, or over only as far as read
 * @param revocationUntil the last day of that time, null when no day is known
 * @param mistake the same for a contract made by gross mistake: 90 days from knowing, five years from the act (parameters
 *     {@code revocation-mistake}, {@code revocation-longstop})
 * @param mistakeUntil the last day of that time, null when no day is known
 */
public record PurchaseFacts(
        @Nullable BigDecimal paid,
        boolean read,
        boolean shown,
        Term prepaidReturn,
        @Nullable LocalDate prepaidReturnUntil,
        Term distanceReturn,
        Term revocation,
        @Nullable LocalDate revocationUntil,
        Term mistake,
        @Nullable LocalDate mistakeUntil) {}
