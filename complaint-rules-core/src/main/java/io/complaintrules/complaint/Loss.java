package io.complaintrules.complaint;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One loss and what shows it.
 *
 * @param head head under which it is claimed; absent becomes {@code OTHER}
 * @param amount amount, in yuan
 * @param evidence ids of the evidence that shows it
 */
public record Loss(LossHead head, @Nullable BigDecimal amount, List<String> evidence) {

    /** Copies the lists and fills what has a neutral value; absent lists become empty. */
    public Loss {
        head = head == null ? LossHead.OTHER : head;
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }

    /** A loss shown by the named items of evidence, or by none. */
    public static Loss of(LossHead head, BigDecimal amount, String... evidence) {
        return new Loss(head, amount, List.of(evidence));
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this one. */
    public Builder toBuilder() {
        return new Builder().head(head).amount(amount).evidence(evidence);
    }

    /** Names what is given, never what it says. */
    @Override
    public String toString() {
        return Outline.of("Loss", "head", head, "amount", amount, "evidence", evidence);
    }

    /** Builds {@link Loss}; for one thread at a time. */
    public static final class Builder {
        private LossHead head = LossHead.OTHER;
        private @Nullable BigDecimal amount;
        private List<String> evidence = List.of();

        private Builder() {}

        /** Head under which it is claimed; absent becomes {@code OTHER}. */
        public Builder head(LossHead head) {
            this.head = head;
            return this;
        }

        /** Amount, in yuan. */
        public Builder amount(@Nullable BigDecimal amount) {
            this.amount = amount;
            return this;
        }

        /** Ids of the evidence that shows it. */
        public Builder evidence(List<String> evidence) {
            this.evidence = List.copyOf(evidence);
            return this;
        }

        /** Ids of the evidence that shows it. */
        public Builder evidence(String... evidence) {
            return evidence(List.of(evidence));
        }

        /** The loss as set so far; the builder may be used on. */
        public Loss build() {
            return new Loss(head, amount, evidence);
        }
    }
}
