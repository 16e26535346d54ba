package io.complaintrules.facts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One head of claim that the person makes.
 *
 * @param head in the spelling of the rules: {@code direct}, {@code lost-benefit}, {@code mental}, {@code treble} ...
 * @param amount asked for in yuan, null when none was named
 * @param supported sum of the losses of this head that an evidence item stands behind, null when no loss was listed
 * @param evidenced whether any evidence item stands behind it
 * @param read whether it was only read from the text
 */
public record Claim(
        String head, @Nullable BigDecimal amount, @Nullable BigDecimal supported, boolean evidenced, boolean read) {}
