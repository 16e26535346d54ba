package io.complaintrules.complaint;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The complaint to the company itself, which must often come first.
 *
 * @param made whether it was made; absent means unknown
 * @param madeOn day it was made
 * @param reference number the company gave it
 * @param reply what the company answered; absent means unknown
 * @param repliedOn day of the answer
 */
public record PriorComplaint(
        @Nullable YesNo made,
        @Nullable LocalDate madeOn,
        @Nullable String reference,
        @Nullable Reply reply,
        @Nullable LocalDate repliedOn) {

    /** No complaint was made to the company. */
    public static PriorComplaint notMade() {
        return builder().made(YesNo.NO).build();
    }

    /** A complaint made on a day, of whose answer nothing is known. */
    public static PriorComplaint on(LocalDate madeOn) {
        return builder().made(YesNo.YES).madeOn(madeOn).build();
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this one. */
    public Builder toBuilder() {
        return new Builder()
                .made(made)
                .madeOn(madeOn)
                .reference(reference)
                .reply(reply)
                .repliedOn(repliedOn);
    }

    /** Names what is given, never what it says. */
    @Override
    public String toString() {
        return Outline.of(
                "PriorComplaint",
                "made",
                made,
                "madeOn",
                madeOn,
                "reference",
                reference,
                "reply",
                reply,
                "repliedOn",
                repliedOn);
    }

    /** Builds {@link PriorComplaint}; for one thread at a time. */
    public static final class Builder {
        private @Nullable YesNo made;
        private @Nullable LocalDate madeOn;
        private @Nullable String reference;
        private @Nullable Reply reply;
        private @Nullable LocalDate repliedOn;

        private Builder() {}

        /** Whether it was made; absent means unknown. */
        public Builder made(@Nullable YesNo made) {
            this.made = made;
            return this;
        }

        /** Day it was made. */
        public Builder madeOn(@Nullable LocalDate madeOn) {
            this.madeOn = madeOn;
            return this;
        }

        /** Number the company gave it. */
        public Builder reference(@Nullable String reference) {
            this.reference = reference;
            return this;
        }

        /** What the company answered; absent means unknown. */
        public Builder reply(@Nullable Reply reply) {
            this.reply = reply;
            return this;
        }

        /** Day of the answer. */
        public Builder repliedOn(@Nullable LocalDate repliedOn) {
            this.repliedOn = repliedOn;
            return this;
        }

        /** The prior complaint as set so far; the builder may be used on. */
        public PriorComplaint build() {
            return new PriorComplaint(made, madeOn, reference, reply, repliedOn);
        }
    }
}
