package io.complaintrules.verdict;

import io.complaintrules.api.Internal;
import io.complaintrules.law.Instrument;
import io.complaintrules.law.LawBook;
import io.complaintrules.law.Provision;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The law on the dates that govern one complaint.
 *
 * @param book all provisions with their dates
 * @param dates the governing dates; where one is missing the day of filing stands in for it
 */
@Internal
public record GoverningLaw(LawBook book, Map<Governs, LocalDate> dates) {
    /** Copies the map. */
    public GoverningLaw {
        dates = Map.copyOf(dates);
        if (!dates.containsKey(Governs.FILING)) {
            throw new IllegalArgumentException("dates: FILING is missing.\nMaybe take the day of the assessment?");
        }
    }

    /**
     * Returns a governing date; the day of filing where it is missing.
     *
     * @param governs which date
     */
    public LocalDate on(Governs governs) {
        LocalDate date = dates.get(governs);
        return date == null ? Objects.requireNonNull(dates.get(Governs.FILING)) : date;
    }

    /**
     * Cites a provision as it stood on a governing date.
     *
     * @param provision id of the provision
     * @param governs which date governs
     * @return the citation, null when the provision was not in force on that date
     */
    public @Nullable Citation cite(String provision, Governs governs) {
        Provision found = book.provision(provision);
        Provision.Version version = found.on(on(governs));
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
                instrument.mirror(),
                version.confidence());
    }

    /**
     * Cites a basis; of alternatives the one that was in force.
     *
     * @param basis ids of provisions, each as alternatives
     * @param governs which date governs
     * @return the citations, null when none of the first was in force on that date
     */
    public @Nullable List<Citation> cite(List<List<String>> basis, Governs governs) {
        Citation[] cited = new Citation[basis.size()];
        int count = 0;
        for (int i = 0; i < cited.length; i++) {
            Citation citation = inForce(basis.get(i), governs);
            if (citation != null) {
                cited[count++] = citation;
            } else if (i == 0) {
                return null;
            }
        }
        return List.of(Arrays.copyOf(cited, count));
    }

    private @Nullable Citation inForce(List<String> alternatives, Governs governs) {
        for (String provision : alternatives) {
            Citation citation = cite(provision, governs);
            if (citation != null) {
                return citation;
            }
        }
        return null;
    }
}
