package io.complaintrules.law;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A formula of the law with what it is fed: fields of the complaint, sums of losses, parameters. Immutable.
 *
 * @param by which formula
 * @param of what each of its places takes: paths of fields such as {@code figures.gain}, sums of losses such as {@code
 *     losses.direct}, of which several are added up, or the id of a {@link Parameter}
 */
public record Calculation(By by, Map<String, List<String>> of) {
    /** Copies the map. */
    public Calculation {
        Map<String, List<String>> copy = new TreeMap<>();
        of.forEach((place, from) -> copy.put(place, List.copyOf(from)));
        of = Collections.unmodifiableMap(copy);
    }

    /** Returns what a place takes; empty when it was left out. */
    public List<String> from(String place) {
        return of.getOrDefault(place, List.of());
    }

    /** The formulas there are. */
    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    public enum By {
        /** A sum as it is. */
        WHOLE(Set.of("of"), Set.of(), Set.of()),
        /** A sum less another, at least nothing; exceeded when something is left. */
        DIFFERENCE(Set.of("of", "less"), Set.of(), Set.of()),
        /** A multiple of a sum, at least a minimum. */
        AT_LEAST(Set.of("of"), Set.of(), Set.of("multiple", "minimum")),
        /** Up to a multiple of a sum. */
        UP_TO(Set.of("of"), Set.of(), Set.of("multiple")),
        /** A number of equal charges, one unless said. */
        TIMES(Set.of("of", "count"), Set.of("count"), Set.of()),
        /** The greater of two sums, or the one that is known. */
        GREATER_OF(Set.of("of", "or"), Set.of(), Set.of()),
        /** Percent of a sum for each day. */
        PER_DAY(Set.of("of", "days"), Set.of(), Set.of("percent")),
        /** The part of a sum that falls to part of a whole. */
        PRO_RATA(Set.of("of", "part", "whole"), Set.of(), Set.of()),
        /**
         * A prepayment less what was used: at the price before discount where the cause lies with the consumer; else at the
         * discounted price, and where something was given on top, at the ratio of what was paid to the whole.
         */
        NET_OF_USE(Set.of("of", "used", "discounted", "gift", "company-fault"), Set.of("gift", "discounted"), Set.of()),
        /** Whether a sum exceeds a multiple of another; gives no amount. */
        OVER_MULTIPLE(Set.of("of", "base"), Set.of(), Set.of("multiple")),
        /** Whether a sum exceeds another by more than a share; gives no amount. */
        OVER_SHARE(Set.of("of", "base"), Set.of(), Set.of("share")),
        /** The rent for the hours of an outage that lasted longer than allowed in town or country. */
        WAIVED_RENT(Set.of("of", "hours", "rural", "month"), Set.of(), Set.of("urban-limit", "rural-limit"));

        private final Set<String> places;
        private final Set<String> optional;
        private final Set<String> parameters;

        By(Set<String> places, Set<String> optional, Set<String> parameters) {
            this.places = places;
            this.optional = optional;
            this.parameters = parameters;
        }

        /** Returns the places that take fields or sums of losses. */
        public Set<String> places() {
            return places;
        }

        /** Returns those of the places that may be left out. */
        public Set<String> optional() {
            return optional;
        }

        /** Returns the places that take a parameter. */
        public Set<String> parameters() {
            return parameters;
        }
    }
}
