package io.complaintrules.reading.sum;

import java.math.BigDecimal;

/**
 * A sum of money that the text names. Immutable and thread-safe.
 *
 * @param yuan the sum in yuan
 * @param start first UTF-16 unit, inclusive
 * @param end last UTF-16 unit, exclusive
 */
public record ReadAmount(BigDecimal yuan, int start, int end) {

    /** Says where it stands, not how much it is. */
    @Override
    public String toString() {
        return "ReadAmount[at " + start + ".." + end + "]";
    }
}
