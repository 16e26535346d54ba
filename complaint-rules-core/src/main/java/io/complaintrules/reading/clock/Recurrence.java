package io.complaintrules.reading.clock;

import io.complaintrules.complaint.Incident;
import io.complaintrules.facts.Answer;
import io.complaintrules.reading.narrative.Reading;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether the matter comes again, as a charge of every month does.
 *
 * @param ongoing whether it goes on
 * @param lastOn the day it happened last, null when unknown
 */
record Recurrence(Answer ongoing, @Nullable LocalDate lastOn) {
    private static final String GOING_ON = "going-on";

    static Recurrence of(@Nullable Incident incident, Reading reading) {
        Answer said = incident == null ? Answer.UNKNOWN : Answer.of(incident.ongoing());
        boolean read = said == Answer.UNKNOWN && !reading.hits(GOING_ON).isEmpty();
        return new Recurrence(read ? Answer.READ_YES : said, incident == null ? null : incident.lastOn());
    }

    /** Whether it happened on or after a day: what goes on did; what is over did where its last day says so. */
    Answer since(@Nullable LocalDate day) {
        if (ongoing == Answer.YES || lastOn == null || day == null) {
            return ongoing;
        }
        return Answer.of(!lastOn.isBefore(day));
    }
}
