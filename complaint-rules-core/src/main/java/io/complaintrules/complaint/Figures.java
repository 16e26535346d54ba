package io.complaintrules.complaint;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that a formula of the law needs, and what it asks besides with yes or no. All are optional; a formula whose number is
 * missing asks for it. Which figures there are, the law data say: an id that they do not know is refused when the complaint is
 * assessed. In JSON an object of its own: {@code {"outageHours": 49, "rural": false}}. Immutable and thread-safe.
 *
 * @param values sums in yuan and counts as {@link BigDecimal}, answers as {@link Boolean}, by id, sorted
 */
public record Figures(Map<String, Object> values) {
    /**
     * Copies the map.
     *
     * @throws IllegalArgumentException if an id is no plain word, or a value neither a number nor a yes or no
     */
    public Figures {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
        values.forEach((id, value) -> {
            FieldPath.requireWord(id);
            if (!(value instanceof BigDecimal) && !(value instanceof Boolean)) {
                throw new IllegalArgumentException(
                        "figures." + id + ": not a number and not a yes or no.\nMaybe a BigDecimal or a Boolean?");
            }
        });
    }

    /** The figures with these values: {@link BigDecimal} or {@link Boolean}. */
    public static Figures of(Map<String, Object> values) {
        return new Figures(values);
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder(Map.of());
    }

    /** A builder that starts from this one. */
    public Builder toBuilder() {
        return new Builder(values);
    }

    /** One of the numbers, null when it is unknown. */
    public @Nullable BigDecimal number(String id) {
        return values.get(id) instanceof BigDecimal number ? number : null;
    }

    /** One of the answers, null when it is unknown. */
    public @Nullable Boolean answer(String id) {
        return values.get(id) instanceof Boolean answer ? answer : null;
    }

    /** Names what is given, never what it says. */
    @Override
    public String toString() {
        return "Figures" + values.keySet();
    }

    /** Builds {@link Figures}; for one thread at a time. */
    public static final class Builder {
        private final Map<String, Object> values;

        private Builder(Map<String, Object> values) {
            this.values = new TreeMap<>(values);
        }

        /** Gives a sum in yuan or another number; null makes it unknown. */
        public Builder with(String id, @Nullable BigDecimal number) {
            return put(id, number);
        }

        /** Gives a count. */
        public Builder with(String id, int count) {
            return put(id, BigDecimal.valueOf(count));
        }

        /** Gives an answer; null makes it unknown. */
        public Builder with(String id, @Nullable Boolean answer) {
            return put(id, answer);
        }

        private Builder put(String id, @Nullable Object value) {
            if (value == null) {
                values.remove(id);
            } else {
                values.put(id, value);
            }
            return this;
        }

        /** The record as set so far; the builder may be used on. */
        public Figures build() {
            return new Figures(values);
        }
    }
}
