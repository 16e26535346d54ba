package io.complaintrules.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which periods have run out on the day of filing.
 *
 * @param filedOn the day of filing
 * @param occurredOn the day the matter occurred, null when no field gives it
 * @param chargeLimit five months from occurrence (parameter {@code charge-dispute-limit})
 * @param otherLimit two years from occurrence (parameter {@code other-dispute-limit})
 * @param discoveryLimit three years from discovery (parameters {@code samr-limit}, {@code limitation-civil})
 * @param chargeUntil last day of the five months, null when occurrence is unknown
 * @param otherUntil last day of the two years, null when occurrence is unknown
 * @param discoveryUntil last day of the three years, null when discovery is unknown
 * @param ongoing whether the matter goes on
 */
public record ClockFacts(
        LocalDate filedOn,
        @Nullable LocalDate occurredOn,
        Term chargeLimit,
        Term otherLimit,
        Term discoveryLimit,
        @Nullable LocalDate chargeUntil,
        @Nullable LocalDate otherUntil,
        @Nullable LocalDate discoveryUntil,
        Answer ongoing) {}
