package io.complaintrules.verdict;

import io.complaintrules.law.Instrument;
import io.complaintrules.law.LawBook;
import io.complaintrules.law.Provision;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The law on the dates that govern one complaint.
 *
 * @param book all provisions with their dates
 * @param dates the governing dates; where one is missing the day of filing stands in for it
 */
public record GoverningLaw(LawBook book, Map<Governs, LocalDate> dates) {
    /** Copies the map. */
    public GoverningLaw {
        dates = Map.copyOf(dates);
        if (!dates.containsKey(Governs.FILING)) {
            throw new IllegalArgumentException("dates: FILING is missing.\nMaybe take the day of the assessment?");
        }
    }

    /**
     * Cites a provision as it stood on a governing date.
     *
     * @param provision id of the provision
     * @param governs which date governs
     * @return the citation, null when the provision was not in force on that date
     */
    public @Nullable Citation cite(String provision, Governs governs) {
        LocalDate filing = dates.get(Governs.FILING);
        LocalDate date = dates.getOrDefault(governs, filing);
        Provision found = book.provision(provision);
        Provision.Version version = date == null ? null : found.on(date);
        if (version == null) {
            return null;
        }
        Instrument instrument = book.instrument(found.instrument());
        return new Citation(
                provision,
                instrument.name(),
                instrument.number(),
                version.articleName(),
                version.from(),
                version.to(),
                instrument.url(),
                version.confidence());
    }
}
