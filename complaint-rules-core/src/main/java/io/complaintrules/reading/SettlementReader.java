package io.complaintrules.reading;

import io.complaintrules.complaint.Settlement;
import io.complaintrules.facts.Answer;
import io.complaintrules.facts.SettlementFacts;
import io.complaintrules.facts.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the parties agreed: as declared, else as told. */
final class SettlementReader {
    private SettlementReader() {}

    static SettlementFacts read(@Nullable Settlement settlement, List<Statement> told) {
        Answer reached = settlement == null ? Answer.UNKNOWN : Answer.of(settlement.reached());
        Answer performed = settlement == null ? Answer.UNKNOWN : Answer.of(settlement.performed());
        for (Statement one : told) {
            switch (one.what()) {
                case SETTLED -> reached = reached.orRead(true);
                case PERFORMED -> performed = performed.orRead(true);
                case NOT_PERFORMED -> performed = performed.orRead(false);
                default -> {
                    // about something else
                }
            }
        }
        return new SettlementFacts(reached, performed);
    }
}
