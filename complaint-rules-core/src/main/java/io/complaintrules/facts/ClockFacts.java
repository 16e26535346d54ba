package io.complaintrules.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which periods have run out on the day of filing.
 *
 * @param filedOn the day of filing
 * @param occurredOn the day the matter occurred, null when no field gives it
 * @param readOn the day the matter occurred as the text tells it, null when a field gives it or the text tells none
 * @param chargeLimit five months from occurrence (parameter {@code charge-dispute-limit})
 * @param otherLimit two years from occurrence (parameter {@code other-dispute-limit})
 * @param discoveryLimit three years from discovery (parameter {@code samr-limit}); counted from occurrence, for want of that
 *     day, it is within, or over only as far as read
 * @param civilLimit three years from discovery, or from the last demand on the company or filing with a body that starts them anew
 *     (parameter {@code limitation-civil})
 * @param longstop twenty years from occurrence (parameter {@code limitation-longstop})
 * @param chargeUntil last day of the five months from the day that is given or read, null when there is none
 * @param otherUntil last day of the two years from that day, null when there is none
 * @param discoveryUntil last day of the three years, null when neither discovery nor occurrence is known
 * @param civilUntil last day of the limitation, moved where it falls on a day off (Civil Code art. 203); null when neither
 *     discovery nor occurrence is known
 * @param civilFrom the day from which the limitation is counted: of knowing, or of the last demand or filing that started it anew;
 *     null when unknown
 * @param restarted whether such a demand or filing started it anew
 * @param ongoing whether the matter goes on
 * @param chargeRecurs whether it happened again, or goes on, inside the five months
 * @param otherRecurs the same for the two years
 * @param discoveryRecurs the same for the three years
 * @param chargeFrom first day that is inside the five months on the day of filing, null when there was no such limit
 * @param otherFrom first day that is inside the two years
 * @param discoveryFrom first day that is inside the three years
 * @param lawAge days from the day up to which the law data were checked to the day of filing; negative before it
 */
public record ClockFacts(
        LocalDate filedOn,
        @Nullable LocalDate occurredOn,
        @Nullable LocalDate readOn,
        Term chargeLimit,
        Term otherLimit,
        Term discoveryLimit,
        Term civilLimit,
        Term longstop,
        @Nullable LocalDate chargeUntil,
        @Nullable LocalDate otherUntil,
        @Nullable LocalDate discoveryUntil,
        @Nullable LocalDate civilUntil,
        @Nullable LocalDate civilFrom,
        boolean restarted,
        Answer ongoing,
        Answer chargeRecurs,
        Answer otherRecurs,
        Answer discoveryRecurs,
        @Nullable LocalDate chargeFrom,
        @Nullable LocalDate otherFrom,
        @Nullable LocalDate discoveryFrom,
        long lawAge) {}
