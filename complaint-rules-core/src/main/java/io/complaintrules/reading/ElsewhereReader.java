package io.complaintrules.reading;

import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.Proceeding;
import io.complaintrules.complaint.ProceedingStatus;
import io.complaintrules.facts.ElsewhereFacts;
import io.complaintrules.facts.Stage;
import io.complaintrules.law.Authority;
import io.complaintrules.law.LawBook;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which other bodies have the dispute. */
final class ElsewhereReader {
    /** Organs that take reports of violations: what they accept is no dispute between two parties. */
    private static final Set<String> ENFORCERS =
            Set.of("comms-admin", "cac-12377", "police", "press-publication", "culture-12318", "copyright-12390");

    private enum Seat {
        APPEAL_BODY,
        COURT,
        ARBITRATION,
        CONSUMER_BODY,
        MARKET_REGULATOR,
        OTHER_ORGAN,
        ENFORCER,
        PLATFORM,
        COMPANY
    }

    private final LawBook law;

    ElsewhereReader(LawBook law) {
        this.law = law;
    }

    ElsewhereFacts read(Complaint complaint) {
        List<Proceeding> all = complaint.proceedings();
        Map<Seat, Stage> stages = new EnumMap<>(Seat.class);
        Map<Seat, LocalDate> since = new EnumMap<>(Seat.class);
        for (Proceeding one : all == null ? List.<Proceeding>of() : all) {
            Seat seat = seat(one.forum());
            stages.merge(seat, stage(one), ElsewhereReader::further);
            if (one.since() != null) {
                since.merge(seat, one.since(), (a, b) -> a.isAfter(b) ? a : b);
            }
        }
        Stage silent = all == null ? Stage.UNKNOWN : Stage.NONE;
        return new ElsewhereFacts(
                stages.getOrDefault(Seat.APPEAL_BODY, silent),
                stages.getOrDefault(Seat.COURT, silent),
                stages.getOrDefault(Seat.ARBITRATION, silent),
                stages.getOrDefault(Seat.CONSUMER_BODY, silent),
                stages.getOrDefault(Seat.MARKET_REGULATOR, silent),
                stages.getOrDefault(Seat.OTHER_ORGAN, silent),
                stages.getOrDefault(Seat.ENFORCER, silent),
                stages.getOrDefault(Seat.PLATFORM, silent),
                since.get(Seat.APPEAL_BODY),
                since.get(Seat.MARKET_REGULATOR));
    }

    private static Stage stage(Proceeding one) {
        if (one.status() == null || one.forum() == null) {
            return Stage.UNKNOWN;
        }
        return one.status() == ProceedingStatus.FILED ? Stage.FILED : Stage.TAKEN;
    }

    private static Stage further(Stage one, Stage other) {
        if (one == Stage.TAKEN || other == Stage.TAKEN) {
            return Stage.TAKEN;
        }
        return one == Stage.UNKNOWN || other == Stage.UNKNOWN ? Stage.UNKNOWN : Stage.FILED;
    }

    /** An unknown forum may be any other organ. */
    private Seat seat(@Nullable String forum) {
        Authority body = forum == null ? null : law.findAuthority(forum).orElse(null);
        if (body == null) {
            return Seat.OTHER_ORGAN;
        }
        return switch (body.kind()) {
            case COMPANY -> Seat.COMPANY;
            case APPEAL_BODY -> Seat.APPEAL_BODY;
            case COURT -> Seat.COURT;
            case ARBITRAL_BODY -> Seat.ARBITRATION;
            case CONSUMER_ORGANISATION -> Seat.CONSUMER_BODY;
            case INDUSTRY_PLATFORM -> Seat.PLATFORM;
            case RELAY -> Seat.ENFORCER;
            case ADMINISTRATIVE_ORGAN ->
                body.id().equals("samr-12315")
                        ? Seat.MARKET_REGULATOR
                        : ENFORCERS.contains(body.id()) ? Seat.ENFORCER : Seat.OTHER_ORGAN;
        };
    }
}
