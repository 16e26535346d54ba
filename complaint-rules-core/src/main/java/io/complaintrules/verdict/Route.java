package io.complaintrules.verdict;

import io.complaintrules.law.Authority;
import io.complaintrules.law.Bilingual;
import io.complaintrules.law.Channel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One body that could take the matter.
 *
 * @param authority id of the body
 * @param name its name
 * @param competence whether it is competent
 * @param status whether it must accept the complaint today
 * @param from first day on which it is open, null when open already or unknown
 * @param until last day on which it is open, null when no limit is known
 * @param canOrder what it can order or do
 * @param cannotOrder what it cannot
 * @param closes ids of the bodies that no longer take the dispute once this one has accepted it
 * @param channels how to reach it; only those that are verified
 * @param findings ids of the rules that hold this status, in order
 */
public record Route(
        String authority,
        Bilingual name,
        Competence competence,
        Status status,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        Bilingual canOrder,
        Bilingual cannotOrder,
        List<String> closes,
        List<Channel> channels,
        List<String> findings) {

    /** Copies the lists. */
    public Route {
        closes = List.copyOf(closes);
        channels = List.copyOf(channels);
        findings = List.copyOf(findings);
    }

    /** Returns the first day on which it is open, empty when it is open already or that day is unknown. */
    public Optional<LocalDate> opensOn() {
        return Optional.ofNullable(from);
    }

    /** Returns the last day on which it is open, empty when no limit is known. */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(until);
    }

    /** Tells body, competence, status and days on one line. */
    @Override
    public String toString() {
        return "Route[" + authority + ", " + competence + ", " + status + (from == null ? "" : ", from " + from)
                + (until == null ? "" : ", until " + until) + "]";
    }

    static Route of(
            Authority authority,
            Competence competence,
            Status status,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            List<String> closes,
            List<String> findings) {
        return new Route(
                authority.id(),
                authority.name(),
                competence,
                status,
                from,
                until,
                authority.canOrder(),
                authority.cannotOrder(),
                closes,
                authority.advertisedChannels(),
                findings);
    }
}
