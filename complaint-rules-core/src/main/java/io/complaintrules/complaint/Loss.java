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

    /** Names what is given, never what it says. */
    @Override
    public String toString() {
        return Outline.of("Loss", "head", head, "amount", amount, "evidence", evidence);
    }
}
