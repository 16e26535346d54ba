package io.complaintrules.reading.claim;

import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.FieldPath;
import io.complaintrules.complaint.Loss;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What a complaint gives the formulas: fields by their paths, sums of losses by their heads.
 *
 * @param complaint what the person declared
 * @param told numbers that only the text tells, by the paths of their fields
 */
public record Operands(Complaint complaint, Map<String, BigDecimal> told) {
    private static final String LOSSES = "losses.";
    private static final Map<Enum<?>, String> IDS = new ConcurrentHashMap<>();

    /** The sum of those that are there, null when none is. */
    @Nullable BigDecimal number(List<String> from) {
        BigDecimal sum = null;
        boolean lost = false;
        for (String one : from) {
            lost |= one.startsWith(LOSSES);
            BigDecimal number = one.startsWith(LOSSES) ? losses(one.substring(LOSSES.length())) : field(one);
            sum = number == null ? sum : sum == null ? number : sum.add(number);
        }
        return sum == null || !lost ? sum : Formula.cents(sum);
    }

    /** A field, null when it is empty. */
    @Nullable Object value(List<String> from) {
        return from.isEmpty() ? null : FieldPath.value(complaint, from.get(0));
    }

    private @Nullable BigDecimal field(String path) {
        return FieldPath.value(complaint, path) instanceof BigDecimal number ? number : told.get(path);
    }

    private @Nullable BigDecimal losses(String head) {
        BigDecimal sum = null;
        for (Loss loss : complaint.losses()) {
            if (loss.amount() != null && id(loss.head()).equals(head)) {
                sum = sum == null ? loss.amount() : sum.add(loss.amount());
            }
        }
        return sum;
    }

    /** The id that law data have for a constant of the complaint. */
    public static String id(Enum<?> constant) {
        return IDS.computeIfAbsent(
                constant, one -> one.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
