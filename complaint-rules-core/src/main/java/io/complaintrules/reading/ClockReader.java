package io.complaintrules.reading;

import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.Incident;
import io.complaintrules.facts.Answer;
import io.complaintrules.facts.ClockFacts;
import io.complaintrules.facts.Term;
import io.complaintrules.law.Deadline;
import io.complaintrules.law.LawBook;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which periods have run out on the day of filing. */
final class ClockReader {
    private final LawBook law;

    ClockReader(LawBook law) {
        this.law = law;
    }

    ClockFacts read(Complaint complaint, Reading reading, LocalDate filedOn) {
        Incident incident = complaint.incident();
        LocalDate occurred = incident == null ? null : incident.occurredOn();
        LocalDate discovered = incident == null ? null : incident.discoveredOn();
        boolean declared = occurred != null;
        LocalDate since = declared ? occurred : onlyDay(reading, filedOn);
        Deadline charge = deadline("charge-dispute-limit", since);
        Deadline other = deadline("other-dispute-limit", since);
        LocalDate known = discovered != null ? discovered : since;
        Deadline discovery = deadline("samr-limit", known);
        return new ClockFacts(
                filedOn,
                occurred,
                term(charge, filedOn, declared),
                term(other, filedOn, declared),
                term(discovery, filedOn, declared || discovered != null),
                declared ? day(charge) : null,
                declared ? day(other) : null,
                declared || discovered != null ? day(discovery) : null,
                incident == null ? Answer.UNKNOWN : Answer.of(incident.ongoing()));
    }

    private @Nullable Deadline deadline(String parameter, @Nullable LocalDate since) {
        return since == null ? null : law.deadline(parameter, since);
    }

    private static @Nullable LocalDate day(@Nullable Deadline deadline) {
        return deadline == null ? null : deadline.strict();
    }

    /** The one day the text names on or before filing; null when it names none or several. */
    private static @Nullable LocalDate onlyDay(Reading reading, LocalDate filedOn) {
        var days = reading.dates().stream()
                .map(ReadDate::day)
                .filter(Objects::nonNull)
                .filter(day -> !day.isAfter(filedOn))
                .distinct()
                .toList();
        return days.size() == 1 ? days.get(0) : null;
    }

    private static Term term(@Nullable Deadline deadline, LocalDate filedOn, boolean declared) {
        if (deadline == null) {
            return Term.UNKNOWN;
        }
        return switch (deadline.standing(filedOn)) {
            case WITHIN -> declared ? Term.WITHIN : Term.READ_WITHIN;
            case GREY -> declared ? Term.GREY : Term.READ_OVER;
            case PASSED -> declared ? Term.OVER : Term.READ_OVER;
            case UNKNOWN -> Term.UNKNOWN;
        };
    }
}
