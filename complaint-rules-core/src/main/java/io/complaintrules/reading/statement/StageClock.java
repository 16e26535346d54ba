package io.complaintrules.reading.statement;

import io.complaintrules.complaint.Proceeding;
import io.complaintrules.complaint.ProceedingStatus;
import io.complaintrules.facts.Stage;
import io.complaintrules.facts.Term;
import io.complaintrules.law.Authority;
import io.complaintrules.law.Clock;
import io.complaintrules.law.Deadline;
import io.complaintrules.law.LawBook;
import io.complaintrules.reading.clock.Terms;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far a body has got, since when, and how the day of filing stands to the time it has at that stage. */
record StageClock(Stage stage, @Nullable LocalDate since, @Nullable LocalDate until, Term time, Term recourse) {

    static StageClock none(Stage stage) {
        return new StageClock(stage, null, null, Term.UNKNOWN, Term.UNKNOWN);
    }

    static StageClock of(LawBook law, @Nullable Authority body, Stage stage, Proceeding proceeding, LocalDate filedOn) {
        LocalDate since = proceeding.since();
        if (body == null || since == null || proceeding.status() == ProceedingStatus.CLOSED) {
            return none(stage);
        }
        Deadline own = stage == Stage.REFUSED ? null : own(law, body, stage, since);
        LocalDate until = own == null ? null : own.strict();
        LocalDate ended = stage == Stage.REFUSED ? since : until;
        Deadline recourse = ended == null ? null : law.deadline(Clock.RECONSIDERATION, ended, filedOn);
        return new StageClock(stage, since, until, Terms.of(own, filedOn, true), Terms.of(recourse, filedOn, true));
    }

    /** The time to decide on acceptance, or after it the time to end. */
    private static @Nullable Deadline own(LawBook law, Authority body, Stage stage, LocalDate since) {
        List<String> times =
                stage == Stage.TAKEN ? body.ends() : body.decides() == null ? List.of() : List.of(body.decides());
        for (String time : times) {
            Deadline deadline = law.deadline(time, since);
            if (deadline != null) {
                return deadline;
            }
        }
        return null;
    }

    /** Of two cases before the same sort of body the one that has got further, or else the later. */
    StageClock further(StageClock other) {
        int difference = rank() - other.rank();
        if (difference != 0) {
            return difference > 0 ? this : other;
        }
        return since == null || (other.since != null && other.since.isAfter(since)) ? other : this;
    }

    private int rank() {
        return switch (stage) {
            case NONE -> 0;
            case REFUSED -> 1;
            case FILED -> 2;
            case UNKNOWN -> 3;
            case TAKEN -> 4;
        };
    }
}
