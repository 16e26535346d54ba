package io.complaintrules.rules.space;

import io.complaintrules.rules.space.Situation.Seat;
import io.complaintrules.rules.space.Situation.Step;
import io.complaintrules.rules.space.Situation.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What a person does against a body that does not decide, read a second time: reconsideration comes first (Reconsideration Law arts
 * 11(11) and 23), within 60 days of the end of the time to decide; an express refusal leaves the choice of a suit (Order 836 art. 30).
 * Nothing here is used by the rules.
 */
final class RecourseTable {
    /** Steps against a body, from waiting to having missed the time. */
    enum Recourse {
        /** The time to decide is running, or nobody can count it: told what follows when it ends. */
        KNOW,
        /** It is over: apply for reconsideration by a day. */
        RECONSIDER,
        /** It is over, and the 60 days as well. */
        MISSED,
        /** Expressly refused: reconsideration by a day, or a suit. */
        CHOOSE,
        /** Expressly refused more than 60 days ago. */
        SUIT_ONLY
    }

    /** The regulation on reconsideration of 2026 in force. */
    private static final LocalDate ORDER_836 = LocalDate.of(2026, 7, 1);

    private RecourseTable() {}

    /** What is told, sorted; what stands before both bodies is told for each, but waiting once. */
    static List<String> read(Situation s, LocalDate filedOn) {
        boolean now = !filedOn.isBefore(ORDER_836);
        String regulation = now ? " 2026" : " 2007";
        List<String> told = new ArrayList<>();
        boolean know = false;
        for (Seat seat : List.of(Seat.APPEAL, Seat.REGULATOR)) {
            boolean missed = SituationFacts.recourse(s, seat) == When.LATE;
            if (s.at(seat) == Step.HANDED_IN && s.decision() != When.LATE) {
                know = true;
            } else if (s.at(seat) == Step.HANDED_IN) {
                told.add((missed ? Recourse.MISSED : Recourse.RECONSIDER) + regulation);
            } else if (s.at(seat) == Step.REFUSED && missed) {
                told.add(Recourse.SUIT_ONLY + "");
            } else if (s.at(seat) == Step.REFUSED && now) {
                told.add(Recourse.CHOOSE + " 2026");
            }
        }
        if (know) {
            told.add(Recourse.KNOW + regulation);
        }
        told.sort(null);
        return told;
    }
}
