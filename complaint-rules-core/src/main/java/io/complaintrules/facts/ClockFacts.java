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
 * @param discoveryLimit three years from discovery (parameter {@code samr-limit}); counted from occurrence, for want of that
 *     day, it is within, or over only as far as read
 * @param civilLimit three years from discovery or from the last demand on the company, which starts them anew (parameter {@code
 *     limitation-civil})
 * @param longstop twenty years from occurrence (parameter {@code limitation-longstop})
 * @param chargeUntil last day of the five months, null when occurrence is unknown
 * @param otherUntil last day of the two years, null when occurrence is unknown
 * @param discoveryUntil last day of the three years, null when neither discovery nor occurrence is known
 * @param civilUntil last day of the limitation, moved where it falls on a day off (Civil Code art. 203); null when neither
 *     discovery nor occurrence is known
 * @param ongoing whether the matter goes on
 * @param lawAge days from the day up to which the law data were checked to the day of filing; negative before it
 */
public record ClockFacts(
        LocalDate filedOn,
        @Nullable LocalDate occurredOn,
        Term chargeLimit,
        Term otherLimit,
        Term discoveryLimit,
        Term civilLimit,
        Term longstop,
        @Nullable LocalDate chargeUntil,
        @Nullable LocalDate otherUntil,
        @Nullable LocalDate discoveryUntil,
        @Nullable LocalDate civilUntil,
        Answer ongoing,
        long lawAge) {}
