package io.complaintrules.complaint;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What happened, when and where.
 *
 * @param occurredOn day it happened, or began
 * @param discoveredOn day the complainant learned of it
 * @param ongoing whether it still goes on; absent means unknown
 * @param place where it happened
 * @param lastOn day on which it happened last, as the last of several charges; absent means unknown
 */
public record Incident(
        @Nullable LocalDate occurredOn,
        @Nullable LocalDate discoveredOn,
        @Nullable Boolean ongoing,
        @Nullable String place,
        @Nullable LocalDate lastOn) {

    /** An incident of which nobody said when it happened last. */
    public Incident(
            @Nullable LocalDate occurredOn,
            @Nullable LocalDate discoveredOn,
            @Nullable Boolean ongoing,
            @Nullable String place) {
        this(occurredOn, discoveredOn, ongoing, place, null);
    }

    /** An incident of which only the day is known. */
    public static Incident on(LocalDate occurredOn) {
        return new Incident(occurredOn, null, null, null);
    }

    /** Names what is given, never what it says. */
    @Override
    public String toString() {
        return Outline.of(
                "Incident",
                "occurredOn",
                occurredOn,
                "discoveredOn",
                discoveredOn,
                "ongoing",
                ongoing,
                "place",
                place,
                "lastOn",
                lastOn);
    }
}
