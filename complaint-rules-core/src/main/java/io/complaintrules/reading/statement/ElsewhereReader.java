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

    /** Returns how far the dispute has got with other bodies, as declared. */
    public ElsewhereFacts read(Complaint complaint) {
        List<Proceeding> all = complaint.proceedings();
        Map<Seat, Stage> stages = new EnumMap<>(Seat.class);
        Map<Seat, LocalDate> since = new EnumMap<>(Seat.class);
        for (Proceeding one : all == null ? List.<Proceeding>of() : all) {
            Authority body = one.forum() == null ? null : body(one.forum());
            Seat seat = seat(body);
            stages.merge(seat, body == null ? Stage.UNKNOWN : stage(one.status()), ElsewhereReader::further);
            if (one.since() != null && isPending(one.status())) {
                since.merge(seat, one.since(), (a, b) -> a.isAfter(b) ? a : b);
            }
        }
        Stage silent = all == null ? Stage.UNKNOWN : Stage.NONE;
        return new ElsewhereFacts(
                stages.getOrDefault(Seat.CARRIER_APPEAL, silent),
                stages.getOrDefault(Seat.COURT, silent),
                stages.getOrDefault(Seat.ARBITRAL_BODY, silent),
                stages.getOrDefault(Seat.CONSUMER_ORGANISATION, silent),
                stages.getOrDefault(Seat.MARKET_REGULATOR, silent),
                stages.getOrDefault(Seat.ORGAN, silent),
                stages.getOrDefault(Seat.ENFORCEMENT, silent),
                stages.getOrDefault(Seat.PLATFORM, silent),
                since.get(Seat.CARRIER_APPEAL),
                since.get(Seat.MARKET_REGULATOR));
    }

    private static Stage stage(@Nullable ProceedingStatus status) {
        if (status == null) {
            return Stage.UNKNOWN;
        }
        return switch (status) {
            case FILED -> Stage.FILED;
            case ACCEPTED, CLOSED -> Stage.TAKEN;
            case REFUSED -> Stage.NONE;
        };
    }

    /** Periods run only where the body still has it. */
    private static boolean isPending(@Nullable ProceedingStatus status) {
        return status == ProceedingStatus.FILED || status == ProceedingStatus.ACCEPTED;
    }

    private static Stage further(Stage one, Stage other) {
        return rank(one) >= rank(other) ? one : other;
    }

    private static int rank(Stage stage) {
        return switch (stage) {
            case NONE -> 0;
            case FILED -> 1;
            case UNKNOWN -> 2;
            case TAKEN -> 3;
        };
    }

    /** Returns true for the id of a body, and for a number or site of one. */
    public boolean knows(String forum) {
        return body(forum) != null;
    }

    /** The body of this id, or the one that a number or site belongs to; null for one that the law data do not know. */
    private @Nullable Authority body(String forum) {
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
