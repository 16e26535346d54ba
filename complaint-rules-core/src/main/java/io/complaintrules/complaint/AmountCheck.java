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
                    "Maybe a year of birth was given instead of an age");
        }
        if (complaint.transaction() != null) {
            check("$.transaction.paid", complaint.transaction().paid(), faults);
        }
        if (complaint.figures() != null) {
            check(complaint.figures(), faults);
        }
        for (int i = 0; i < complaint.requests().size(); i++) {
            check("$.requests[" + i + "].amount", complaint.requests().get(i).amount(), faults);
        }
        for (int i = 0; i < complaint.losses().size(); i++) {
            check("$.losses[" + i + "].amount", complaint.losses().get(i).amount(), faults);
        }
    }

    private static void check(Figures figures, FaultList faults) {
        check("$.figures.savedCost", figures.savedCost(), faults);
        check("$.figures.gain", figures.gain(), faults);
        check("$.figures.installationFee", figures.installationFee(), faults);
        check("$.figures.monthlyRent", figures.monthlyRent(), faults);
        check("$.figures.billed", figures.billed(), faults);
        check("$.figures.due", figures.due(), faults);
        check("$.figures.averageBill", figures.averageBill(), faults);
        check("$.figures.gift", figures.gift(), faults);
        check("$.figures.consumed", figures.consumed(), faults);
        count("$.figures.daysLate", figures.daysLate(), faults);
        count("$.figures.outageHours", figures.outageHours(), faults);
        count("$.figures.daysLeft", figures.daysLeft(), faults);
        count("$.figures.daysBought", figures.daysBought(), faults);
        count("$.figures.renewals", figures.renewals(), faults);
        if (figures.daysLeft() != null && figures.daysBought() != null && figures.daysLeft() > figures.daysBought()) {
            faults.add(
                    "$.figures.daysLeft",
                    "剩余天数多于总天数",
                    "more days are left than were bought",
                    "Maybe the two numbers are swapped");
        }
    }

    private static void count(String path, @Nullable Integer count, FaultList faults) {
        if (count != null && count < 0) {
            faults.add(path, "数量为负数", "the number is negative", "Maybe drop the minus sign");
        }
    }

    private static void check(String path, @Nullable BigDecimal amount, FaultList faults) {
        if (amount == null) {
            return;
        }
        if (amount.signum() < 0) {
            faults.add(path, "金额为负数", "the amount is negative", "Maybe drop the minus sign");
        }
        if ((long) amount.precision() - amount.scale() > MOST_DIGITS_BEFORE_POINT
                || amount.scale() > MOST_DIGITS_AFTER_POINT) {
            faults.add(
                    path,
                    "金额超出范围",
                    "the amount has more than " + MOST_DIGITS_BEFORE_POINT + " digits before or "
                            + MOST_DIGITS_AFTER_POINT + " after the decimal point",
                    "Maybe the amount is not in yuan");
        }
    }
}
