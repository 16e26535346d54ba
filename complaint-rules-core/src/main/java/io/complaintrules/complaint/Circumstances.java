package io.complaintrules.complaint;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the law asks about a matter beyond what happened, each with yes or no; what is absent is unknown. Which circumstances there
 * are, the law data say: an id that they do not know is refused when the complaint is assessed. In JSON an object of its own:
 * {@code {"fraud": true}}. Immutable and thread-safe.
 *
 * @param values the answers by id, sorted
 */
public record Circumstances(Map<String, Boolean> values) {
    /**
     * Copies the map.
     *
     * @throws IllegalArgumentException if an id is no plain word
     */
    public Circumstances {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
        values.keySet().forEach(FieldPath::requireWord);
    }

    /** The circumstances with these answers. */
    public static Circumstances of(Map<String, Boolean> answers) {
        return new Circumstances(answers);
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder(Map.of());
    }

    /** A builder that starts from this one. */
    public Builder toBuilder() {
        return new Builder(values);
    }

    /** The answer to one of them, null when it is unknown. */
    public @Nullable Boolean get(String id) {
        return values.get(id);
    }

    /** Names what is given, never what it says. */
    @Override
    public String toString() {
        return "Circumstances" + values.keySet();
    }

    /** Builds {@link Circumstances}; for one thread at a time. */
    public static final class Builder {
        private final Map<String, Boolean> values;

        private Builder(Map<String, Boolean> values) {
            this.values = new TreeMap<>(values);
        }

        /** Answers a circumstance with yes. */
        public Builder yes(String id) {
            return with(id, true);
        }

        /** Answers a circumstance with no. */
        public Builder no(String id) {
            return with(id, false);
        }

        /** Answers a circumstance; null makes it unknown. */
        public Builder with(String id, @Nullable Boolean answer) {
            if (answer == null) {
                values.remove(id);
            } else {
                values.put(id, answer);
            }
            return this;
        }

        /** The record as set so far; the builder may be used on. */
        public Circumstances build() {
            return new Circumstances(values);
        }
    }
}
