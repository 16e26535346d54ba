package io.complaintrules.facts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What was paid for.
 *
 * @param paid price in yuan, null when unknown
 * @param read whether the price was only read from the text
 * @param shown whether an order or a payment is among the evidence
 */
public record PurchaseFacts(@Nullable BigDecimal paid, boolean read, boolean shown) {}
