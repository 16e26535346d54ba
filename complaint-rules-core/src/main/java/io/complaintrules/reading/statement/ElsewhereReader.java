package io.complaintrules.reading.statement;

import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.Proceeding;
import io.complaintrules.complaint.ProceedingStatus;
import io.complaintrules.facts.ElsewhereFacts;
import io.complaintrules.facts.Stage;
import io.complaintrules.law.Authority;
import io.complaintrules.law.ContactPoint;
import io.complaintrules.law.LawBook;
import io.complaintrules.law.Seat;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which other bodies have the dispute. */
public final class ElsewhereReader {
    private final LawBook law;
    private final ContactIndex contacts;

    /** Makes a reader that knows the bodies of this law. */
    public ElsewhereReader(LawBook law, ContactIndex contacts) {
        this.law = law;
        this.contacts = contacts;
    }

    /**
     * Returns how far the dispute has got with other bodies, as declared.
     *
     * @param complaint the complaint
     * @param filedOn day of filing
     */
    public ElsewhereFacts read(Complaint complaint, LocalDate filedOn) {
        Map<Seat, StageClock> seats = new EnumMap<>(Seat.class);
        for (Proceeding one : proceedings(complaint)) {
            Authority body = body(one.forum());
            Stage stage = body == null ? Stage.UNKNOWN : stage(one.status());
            seats.merge(seat(body), StageClock.of(law, body, stage, one, filedOn), StageClock::further);
        }
        StageClock silent = StageClock.none(complaint.proceedings() == null ? Stage.UNKNOWN : Stage.NONE);
        StageClock appeal = seats.getOrDefault(Seat.CARRIER_APPEAL, silent);
        StageClock regulator = seats.getOrDefault(Seat.MARKET_REGULATOR, silent);
        return new ElsewhereFacts(
                appeal.stage(),
                seats.getOrDefault(Seat.COURT, silent).stage(),
                seats.getOrDefault(Seat.ARBITRAL_BODY, silent).stage(),
                seats.getOrDefault(Seat.CONSUMER_ORGANISATION, silent).stage(),
                regulator.stage(),
                seats.getOrDefault(Seat.ORGAN, silent).stage(),
                seats.getOrDefault(Seat.ENFORCEMENT, silent).stage(),
                seats.getOrDefault(Seat.PLATFORM, silent).stage(),
                appeal.since(),
                appeal.until(),
                appeal.time(),
                appeal.recourse(),
                regulator.since(),
                regulator.until(),
                regulator.time(),
                regulator.recourse());
    }

    /** Returns the days on which the person turned to a body that starts the limitation of action anew. */
    public List<LocalDate> interruptions(Complaint complaint) {
        if (proceedings(complaint).isEmpty()) {
            return List.of();
        }
        return proceedings(complaint).stream()
                .filter(one -> {
                    Authority body = body(one.forum());
                    return body != null && body.interrupts() != null;
                })
                .map(Proceeding::since)
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<Proceeding> proceedings(Complaint complaint) {
        List<Proceeding> all = complaint.proceedings();
        return all == null ? List.of() : all;
    }

    private static Stage stage(@Nullable ProceedingStatus status) {
        if (status == null) {
            return Stage.UNKNOWN;
        }
        return switch (status) {
            case FILED -> Stage.FILED;
            case ACCEPTED, CLOSED -> Stage.TAKEN;
            case REFUSED -> Stage.REFUSED;
        };
    }

    /** Returns true for the id of a body, and for a number or site of one. */
    public boolean knows(String forum) {
        return body(forum) != null;
    }

    /** The body of this id, or the one that a number or site belongs to; null for one that the law data do not know. */
    private @Nullable Authority body(@Nullable String forum) {
        if (forum == null) {
            return null;
        }
        ContactPoint point = law.findAuthority(forum).isPresent() ? null : contacts.inField(forum);
        String id = point == null ? forum : point.authority();
        return id == null ? null : law.findAuthority(id).orElse(null);
    }

    /** A forum that the law data do not know may be any other organ; who passes matters on holds none, as who takes reports. */
    private static Seat seat(@Nullable Authority body) {
        if (body == null) {
            return Seat.ORGAN;
        }
        return body.seat() == Seat.RELAY ? Seat.ENFORCEMENT : body.seat();
    }
}
