package io.complaintrules.complaint;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

final class AmountCheck {
    private static final int MOST_DIGITS_BEFORE_POINT = 15;
    private static final int MOST_DIGITS_AFTER_POINT = 6;
    private static final int OLDEST = 150;

    private AmountCheck() {}

    static void check(Complaint complaint, FaultList faults) {
        Complainant complainant = complaint.complainant();
        if (complainant != null && complainant.age() != null && (complainant.age() < 0 || complainant.age() > OLDEST)) {
            faults.add(
                    "$.complainant.age",
                    "年龄应在 0 到 " + OLDEST + " 之间",
                    "the age is not between 0 and " + OLDEST,
                    "Maybe a year of birth was given instead of an age",
                    "可能把出生年份写成了年龄");
        }
        if (complaint.transaction() != null) {
            check("$.transaction.paid", complaint.transaction().paid(), faults);
        }
        if (complaint.figures() != null) {
            check(complaint.figures(), faults);
        }
        for (int i = 0; i < complaint.requests().size(); i++) {
            BigDecimal amount = complaint.requests().get(i).amount();
            if (isFaulty(amount)) {
                check("$.requests[" + i + "].amount", amount, faults);
            }
        }
        for (int i = 0; i < complaint.losses().size(); i++) {
            BigDecimal amount = complaint.losses().get(i).amount();
            if (isFaulty(amount)) {
                check("$.losses[" + i + "].amount", amount, faults);
            }
        }
    }

    /** What is a sum and what a count, only the law data know. */
    private static void check(Figures figures, FaultList faults) {
        figures.values().keySet().forEach(id -> check("$.figures." + id, figures.number(id), faults));
    }

    private static void check(String path, @Nullable BigDecimal amount, FaultList faults) {
        if (amount == null) {
            return;
        }
        if (amount.signum() < 0) {
            faults.add(path, "金额为负数", "the amount is negative", "Maybe drop the minus sign", "可能应去掉负号");
        }
        if (isTooLong(amount)) {
            faults.add(
                    path,
                    "金额超出范围",
                    "the amount has more than " + MOST_DIGITS_BEFORE_POINT + " digits before or "
                            + MOST_DIGITS_AFTER_POINT + " after the decimal point",
                    "Maybe the amount is not in yuan",
                    "可能单位不是元");
        }
    }

    /** Asked before a path is put together, which hardly any complaint needs. */
    private static boolean isFaulty(@Nullable BigDecimal amount) {
        return amount != null && (amount.signum() < 0 || isTooLong(amount));
    }

    private static boolean isTooLong(BigDecimal amount) {
        return (long) amount.precision() - amount.scale() > MOST_DIGITS_BEFORE_POINT
                || amount.scale() > MOST_DIGITS_AFTER_POINT;
    }
}
