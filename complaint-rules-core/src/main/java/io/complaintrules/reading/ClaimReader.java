package io.complaintrules.reading;

import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.Loss;
import io.complaintrules.complaint.LossHead;
import io.complaintrules.facts.Claim;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The heads of claim that a person makes. */
final class ClaimReader {
    private ClaimReader() {}

    static List<Claim> read(Complaint complaint) {
        List<Claim> claims = new ArrayList<>();
        for (LossHead head : LossHead.values()) {
            List<Loss> losses = complaint.losses().stream()
                    .filter(loss -> loss.head() == head)
                    .toList();
            if (!losses.isEmpty()) {
                List<Loss> shown = losses.stream()
                        .filter(loss -> !loss.evidence().isEmpty())
                        .toList();
                claims.add(new Claim(
                        head.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        sum(losses),
                        sum(shown),
                        !shown.isEmpty(),
                        false));
            }
        }
        return claims;
    }

    private static BigDecimal sum(List<Loss> losses) {
        return losses.stream().map(Loss::amount).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
