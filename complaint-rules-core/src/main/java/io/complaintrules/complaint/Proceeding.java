package io.complaintrules.complaint;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Another proceeding on the same matter.
 *
 * @param forum id of the authority that has it, such as {@code court} or {@code samr-12315}
 * @param status how far it is
 * @param since day it reached that status
 */
public record Proceeding(@Nullable String forum, @Nullable ProceedingStatus status, @Nullable LocalDate since) {

    /** A proceeding without a date. */
    public static Proceeding of(String forum, ProceedingStatus status) {
        return new Proceeding(forum, status, null);
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this one. */
    public Builder toBuilder() {
        return new Builder().forum(forum).status(status).since(since);
    }

    /** Names what is given, never what it says. */
    @Override
    public String toString() {
        return Outline.of("Proceeding", "forum", forum, "status", status, "since", since);
    }

    /** Builds {@link Proceeding}; for one thread at a time. */
    public static final class Builder {
        private @Nullable String forum;
        private @Nullable ProceedingStatus status;
        private @Nullable LocalDate since;

        private Builder() {}

        /** Id of the authority that has it, such as {@code court} or {@code samr-12315}. */
        public Builder forum(@Nullable String forum) {
            this.forum = forum;
            return this;
        }

        /** How far it is. */
        public Builder status(@Nullable ProceedingStatus status) {
            this.status = status;
            return this;
        }

        /** Day it reached that status. */
        public Builder since(@Nullable LocalDate since) {
            this.since = since;
            return this;
        }

        /** The proceeding as set so far; the builder may be used on. */
        public Proceeding build() {
            return new Proceeding(forum, status, since);
        }
    }
}
