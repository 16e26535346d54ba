package io.complaintrules.reading.clock;

import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.Incident;
import io.complaintrules.complaint.PriorComplaint;
import io.complaintrules.complaint.YesNo;
import io.complaintrules.facts.ClockFacts;
import io.complaintrules.facts.CueRole;
import io.complaintrules.facts.Statement;
import io.complaintrules.facts.StatementKind;
import io.complaintrules.facts.Term;
import io.complaintrules.law.Clock;
import io.complaintrules.law.Deadline;
import io.complaintrules.law.LawBook;
import io.complaintrules.reading.day.ReadDate;
import io.complaintrules.reading.narrative.Reading;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which periods have run out on the day of filing. */
public final class ClockReader {
    private static final String CUE = "cue";
    private static final int NEAR = 12;

    private final LawBook law;

    /** Makes a reader that counts by the periods of this law. */
    public ClockReader(LawBook law) {
        this.law = law;
    }

    /**
     * Returns how the days of the complaint stand to the periods on the day of filing.
     *
     * @param complaint the complaint
     * @param reading what its text says
     * @param told what the text tells and a field could say
     * @param turnedTo days on which the person turned to a body that starts the limitation anew
     * @param filedOn day of filing
     */
    public ClockFacts read(
            Complaint complaint, Reading reading, List<Statement> told, List<LocalDate> turnedTo, LocalDate filedOn) {
        Incident incident = complaint.incident();
        LocalDate occurred = incident == null ? null : incident.occurredOn();
        LocalDate discovered = incident == null ? null : incident.discoveredOn();
        boolean declared = occurred != null;
        boolean dated = declared || discovered != null;
        LocalDate since = declared ? occurred : eventDay(reading, told, filedOn);
        Deadline charge = deadline(Clock.CHARGE_DISPUTE, since, filedOn);
        Deadline other = deadline(Clock.OTHER_DISPUTE, since, filedOn);
        LocalDate known = discovered != null ? discovered : since;
        LocalDate from = runsFrom(known, demands(complaint, turnedTo), filedOn);
        Recurrence recurrence = Recurrence.of(incident, reading);
        LocalDate chargeFrom = law.firstDayInside(Clock.CHARGE_DISPUTE, filedOn);
        LocalDate otherFrom = law.firstDayInside(Clock.OTHER_DISPUTE, filedOn);
        LocalDate discoveryFrom = law.firstDayInside(Clock.DISCOVERY, filedOn);
        Deadline discovery = deadline(Clock.DISCOVERY, known, filedOn);
        Deadline civil = moved(deadline(Clock.LIMITATION, from, filedOn));
        Deadline longstop = deadline(Clock.LIMITATION_LONGSTOP, since, filedOn);
        return new ClockFacts(
                filedOn,
                occurred,
                declared ? null : since,
                Terms.of(charge, filedOn, declared),
                Terms.of(other, filedOn, declared),
                sinceKnown(Terms.of(discovery, filedOn, dated), discovered != null),
                sinceKnown(Terms.of(civil, filedOn, dated), discovered != null || !Objects.equals(from, known)),
                Terms.of(longstop, filedOn, declared),
                day(charge),
                day(other),
                dated ? day(discovery) : null,
                dated ? day(civil) : null,
                dated ? from : null,
                !Objects.equals(from, known),
                recurrence.ongoing(),
                recurrence.since(chargeFrom),
                recurrence.since(otherFrom),
                recurrence.since(discoveryFrom),
                chargeFrom,
                otherFrom,
                discoveryFrom,
                ChronoUnit.DAYS.between(law.asOf(), filedOn));
    }

    /**
     * A period that runs from the day the person knew: counted from the occurrence, for want of that day, it can show that it
     * still runs, and not that it is over.
     */
    private static Term sinceKnown(Term term, boolean known) {
        boolean sure = known || term == Term.WITHIN || term == Term.READ_WITHIN || term == Term.UNKNOWN;
        return sure ? term : Term.READ_OVER;
    }

    /** The last day of a period of civil law that falls on a day off moves to the next working day (Civil Code art. 203). */
    private static @Nullable Deadline moved(@Nullable Deadline deadline) {
        LocalDate rolled = deadline == null ? null : deadline.rolled();
        return rolled == null ? deadline : new Deadline(rolled, rolled, Deadline.Status.KNOWN);
    }

    /** By the value in force on the day of filing: the limit is the one that the body applies then. */
    private @Nullable Deadline deadline(Clock clock, @Nullable LocalDate since, LocalDate filedOn) {
        return since == null ? null : law.deadline(clock, since, filedOn);
    }

    /** Demanding performance starts the limitation anew (Civil Code art. 195(1)), as does turning to certain bodies. */
    private static List<LocalDate> demands(Complaint complaint, List<LocalDate> turnedTo) {
        PriorComplaint prior = complaint.priorComplaint();
        LocalDate demanded = prior == null || prior.made() != YesNo.YES ? null : prior.madeOn();
        if (turnedTo.isEmpty()) {
            return demanded == null ? List.of() : List.of(demanded);
        }
        return Stream.concat(Stream.ofNullable(demanded), turnedTo.stream())
                .sorted()
                .toList();
    }

    /** The last of these days on which the limitation, as it stood then, had not run. */
    private @Nullable LocalDate runsFrom(@Nullable LocalDate known, List<LocalDate> demands, LocalDate filedOn) {
        LocalDate from = known;
        for (LocalDate demand : demands) {
            boolean later = from != null && !demand.isBefore(from);
            if (later && Terms.of(deadline(Clock.LIMITATION, from, filedOn), demand, true) == Term.WITHIN) {
                from = demand;
            }
        }
        return from;
    }

    private static @Nullable LocalDate day(@Nullable Deadline deadline) {
        return deadline == null ? null : deadline.strict();
    }

    /**
     * The one day that is left when those of the complaint to the company and of its answer are told apart; of several the first
     * behind which something happened.
     */
    private static @Nullable LocalDate eventDay(Reading reading, List<Statement> told, LocalDate filedOn) {
        if (reading.dates().isEmpty()) {
            return null;
        }
        Set<Integer> others = new HashSet<>();
        for (Statement one : told) {
            if (one.what() == StatementKind.COMPLAINED_ON || one.what() == StatementKind.ANSWERED_ON) {
                others.add(one.span().start());
            }
        }
        List<ReadDate> left = new ArrayList<>();
        Set<LocalDate> days = new HashSet<>();
        for (ReadDate date : reading.dates()) {
            LocalDate day = date.day();
            if (day != null && !day.isAfter(filedOn) && !others.contains(date.start())) {
                left.add(date);
                days.add(day);
            }
        }
        for (ReadDate date : left) {
            if (days.size() == 1 || hasEvent(reading, date)) {
                return date.day();
            }
        }
        return null;
    }

    private static boolean hasEvent(Reading reading, ReadDate date) {
        return reading.hits(CUE).starting(date.end(), date.end() + NEAR).stream()
                .anyMatch(hit ->
                        hit.phrase().role() == CueRole.EVENT || hit.phrase().role() == CueRole.WHOLE);
    }
}
