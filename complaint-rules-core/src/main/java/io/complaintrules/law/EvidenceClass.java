package io.complaintrules.law;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A kind of evidence. Immutable.
 *
 * @param id in the spelling of the complaint, as {@code TEST_REPORT}
 * @param name what to call it
 * @param traits what the law makes of it
 * @param shows ids of the points that it shows by its kind
 * @param provision id of the provision that says so, null for none
 */
public record EvidenceClass(
        String id, Bilingual name, Set<Trait> traits, List<String> shows, @Nullable String provision)
        implements Identified {
    /** Copies the set and the list. */
    public EvidenceClass {
        traits = Collections.unmodifiableSet(new TreeSet<>(traits));
        shows = List.copyOf(shows);
    }

    /** What the law makes of a kind of evidence. */
    public enum Trait {
        /** A picture of a screen: account, time and page have to be seen. */
        SCREEN,
        /** A conversation: account and time have to be seen. */
        TALK,
        /** A record of the dealing: shows price and purchase, and may well be older than the matter. */
        DEALING,
        /** Shows that money was spent. */
        SPENDING,
        /** Is no record of the complainant's own facts. */
        NOT_OWN,
        /** Cannot stand alone: other people's facts. */
        REVIEW,
        /** Counts as preserved. */
        PRESERVED,
        /** A copy is as good as the original. */
        COPY_STANDS
    }
}
