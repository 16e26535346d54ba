package io.complaintrules.reading.claim;

import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.Incident;
import io.complaintrules.facts.PurchaseFacts;
import io.complaintrules.facts.Term;
import io.complaintrules.law.Clock;
import io.complaintrules.law.Deadline;
import io.complaintrules.law.LawBook;
import io.complaintrules.reading.clock.Terms;
import io.complaintrules.reading.narrative.Reading;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was paid for, and the times in which it can be undone. */
public final class PurchaseReader {
    private static final String RECEIPT = "daysSinceReceipt";
    private static final BigDecimal LONG_AGO = BigDecimal.valueOf(36_500);

    private PurchaseReader() {}

    public static PurchaseFacts read(
            LawBook law,
            Complaint complaint,
            Reading reading,
            Map<String, BigDecimal> figures,
            boolean shown,
            LocalDate filedOn) {
        var transaction = complaint.transaction();
        BigDecimal paid = transaction == null ? null : transaction.paid();
        LocalDate paidOn = transaction == null ? null : transaction.paidOn();
        Deadline back = paidOn == null ? null : law.deadline(Clock.PREPAID_RETURN, paidOn, filedOn);
        Revocation revocation = Revocation.of(law, Clock.REVOCATION, complaint.incident(), filedOn);
        Revocation mistake = Revocation.of(law, Clock.REVOCATION_MISTAKE, complaint.incident(), filedOn);
        boolean told = paid == null && reading.amounts().size() == 1;
        return new PurchaseFacts(
                told ? reading.amounts().get(0).yuan() : paid,
                told,
                shown,
                Terms.of(back, filedOn, true),
                back == null ? null : back.strict(),
                distanceReturn(law, figures.get(RECEIPT), filedOn),
                revocation.term(),
                revocation.until(),
                mistake.term(),
                mistake.until());
    }

    private static Term distanceReturn(LawBook law, @Nullable BigDecimal days, LocalDate filedOn) {
        LocalDate received =
                days == null ? null : filedOn.minusDays(days.min(LONG_AGO).longValue());
        return Terms.of(
                received == null ? null : law.deadline(Clock.DISTANCE_RETURN, received, filedOn), filedOn, true);
    }

    /** From knowing, and at the longest from the act (Civil Code art. 152). */
    private record Revocation(Term term, @Nullable LocalDate until) {
        static Revocation of(LawBook law, Clock clock, @Nullable Incident incident, LocalDate filedOn) {
            LocalDate act = incident == null ? null : incident.occurredOn();
            LocalDate known = incident == null ? null : incident.discoveredOn();
            LocalDate last = last(law, clock, known == null ? act : known, filedOn);
            LocalDate longest = last(law, Clock.REVOCATION_LONGSTOP, act, filedOn);
            if (last == null) {
                return new Revocation(Term.UNKNOWN, null);
            }
            LocalDate until = longest == null || last.isBefore(longest) ? last : longest;
            if (!filedOn.isAfter(until)) {
                return new Revocation(Term.WITHIN, until);
            }
            boolean sure = known != null || (longest != null && filedOn.isAfter(longest));
            return new Revocation(sure ? Term.OVER : Term.READ_OVER, until);
        }

        private static @Nullable LocalDate last(
                LawBook law, Clock clock, @Nullable LocalDate since, LocalDate filedOn) {
            Deadline deadline = since == null ? null : law.deadline(clock, since, filedOn);
            return deadline == null ? null : deadline.strict();
        }
    }
}
