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

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this one. */
    public Builder toBuilder() {
        return new Builder()
                .occurredOn(occurredOn)
                .discoveredOn(discoveredOn)
                .ongoing(ongoing)
                .place(place)
                .lastOn(lastOn);
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

    /** Builds {@link Incident}; for one thread at a time. */
    public static final class Builder {
        private @Nullable LocalDate occurredOn;
        private @Nullable LocalDate discoveredOn;
        private @Nullable Boolean ongoing;
        private @Nullable String place;
        private @Nullable LocalDate lastOn;

        private Builder() {}

        /** Day it happened, or began. */
        public Builder occurredOn(@Nullable LocalDate occurredOn) {
            this.occurredOn = occurredOn;
            return this;
        }

        /** Day the complainant learned of it. */
        public Builder discoveredOn(@Nullable LocalDate discoveredOn) {
            this.discoveredOn = discoveredOn;
            return this;
        }

        /** Whether it still goes on; absent means unknown. */
        public Builder ongoing(@Nullable Boolean ongoing) {
            this.ongoing = ongoing;
            return this;
        }

        /** Where it happened. */
        public Builder place(@Nullable String place) {
            this.place = place;
            return this;
        }

        /** Day on which it happened last, as the last of several charges; absent means unknown. */
        public Builder lastOn(@Nullable LocalDate lastOn) {
            this.lastOn = lastOn;
            return this;
        }

        /** The incident as set so far; the builder may be used on. */
        public Incident build() {
            return new Incident(occurredOn, discoveredOn, ongoing, place, lastOn);
        }
    }
}
