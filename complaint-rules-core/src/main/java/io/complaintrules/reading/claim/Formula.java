package io.complaintrules.reading.claim;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Sums that the law or an interpretation writes out. Pure functions; money is in yuan and rounded half up to the cent once, at
 * the end.
 */
final class Formula {
    private static final int CENTS = 2;

    private Formula() {}

    /** A sum and how it came about. */
    record Sum(BigDecimal amount, String written) {}

    /** Consumer Law art. 55: a multiple of the price, at least the minimum. */
    static Sum atLeast(BigDecimal multiple, BigDecimal price, BigDecimal minimum) {
        BigDecimal product = cents(multiple.multiply(price));
        String written = plain(multiple) + " × " + money(price) + " = " + money(product);
        return product.compareTo(minimum) < 0
                ? new Sum(cents(minimum), written + " < " + plain(minimum) + " → " + money(minimum))
                : new Sum(product, written);
    }

    /** Consumer Law art. 55, second paragraph: up to a multiple of the loss. */
    static Sum upTo(BigDecimal multiple, BigDecimal loss) {
        BigDecimal product = cents(multiple.multiply(loss));
        return new Sum(product, "≤ " + plain(multiple) + " × " + money(loss) + " = " + money(product));
    }

    /** A difference, at least nothing. */
    static Sum less(BigDecimal whole, BigDecimal part) {
        return floored(cents(whole.subtract(part)), money(whole) + " − " + money(part));
    }

    /** Telecommunications Regulations art. 31: percent of the fee for each day of delay. */
    static Sum perDay(BigDecimal fee, BigDecimal percent, int days) {
        BigDecimal sum =
                cents(fee.multiply(percent).multiply(BigDecimal.valueOf(days)).movePointLeft(2));
        return new Sum(sum, days + " × " + plain(percent) + "% × " + money(fee) + " = " + money(sum));
    }

    /** Telecommunications Regulations art. 32: the rent of the outage is waived when the repair took longer than allowed. */
    static Sum waived(BigDecimal rent, int hours, BigDecimal allowed, int daysInMonth) {
        if (BigDecimal.valueOf(hours).compareTo(allowed) <= 0) {
            return new Sum(cents(BigDecimal.ZERO), hours + " h ≤ " + plain(allowed) + " h → 0.00");
        }
        BigDecimal sum = rent.multiply(BigDecimal.valueOf(hours))
                .divide(BigDecimal.valueOf(daysInMonth * 24L), CENTS, RoundingMode.HALF_UP);
        return new Sum(
                sum,
                hours + " h > " + plain(allowed) + " h: " + money(rent) + " × " + hours + " ÷ (" + daysInMonth
                        + " × 24) = " + money(sum));
    }

    /** Prepayment interpretation: what is left when consumption counts at the discounted ratio. */
    static Sum discounted(BigDecimal paid, BigDecimal gift, BigDecimal consumed) {
        BigDecimal used = paid.add(gift).signum() == 0
                ? BigDecimal.ZERO
                : consumed.multiply(paid).divide(paid.add(gift), 10, RoundingMode.HALF_UP);
        return floored(
                cents(paid.subtract(used)),
                money(paid) + " − " + money(consumed) + " × " + money(paid) + " ÷ (" + money(paid) + " + " + money(gift)
                        + ")");
    }

    /** Prepayment interpretation art. 22: the remaining part of a term with unlimited use. */
    static Sum remaining(BigDecimal paid, int left, int bought) {
        BigDecimal sum =
                paid.multiply(BigDecimal.valueOf(left)).divide(BigDecimal.valueOf(bought), CENTS, RoundingMode.HALF_UP);
        return new Sum(sum, money(paid) + " × " + left + " ÷ " + bought + " = " + money(sum));
    }

    /** A number of equal charges. */
    static Sum times(int charges, BigDecimal each) {
        BigDecimal sum = cents(each.multiply(BigDecimal.valueOf(charges)));
        return new Sum(sum, charges + " × " + money(each) + " = " + money(sum));
    }

    /** PIPL art. 69: by the loss or by the gain, whichever serves. */
    static Sum greater(BigDecimal loss, BigDecimal gain) {
        BigDecimal sum = cents(loss.max(gain));
        return new Sum(sum, "max( " + money(loss) + ", " + money(gain) + " ) = " + money(sum));
    }

    /** A multiple of a base compared with a sum; the amount is the threshold. */
    static Sum threshold(BigDecimal multiple, BigDecimal base, BigDecimal sum) {
        BigDecimal limit = multiple.multiply(base);
        return new Sum(
                cents(limit),
                plain(multiple) + " × " + money(base) + " = " + money(limit)
                        + (sum.compareTo(limit) > 0 ? " < " : " ≥ ") + money(sum));
    }

    private static Sum floored(BigDecimal sum, String written) {
        return sum.signum() < 0
                ? new Sum(cents(BigDecimal.ZERO), written + " = " + money(sum) + " < 0 → 0.00")
                : new Sum(sum, written + " = " + money(sum));
    }

    static BigDecimal cents(BigDecimal sum) {
        return sum.setScale(CENTS, RoundingMode.HALF_UP);
    }

    /** A sum as it was given, at least to the cent: what is calculated from it can be checked. */
    private static String money(BigDecimal sum) {
        BigDecimal plain = sum.stripTrailingZeros();
        return plain.setScale(Math.max(CENTS, plain.scale())).toPlainString();
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
