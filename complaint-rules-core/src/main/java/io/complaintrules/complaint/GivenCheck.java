package io.complaintrules.complaint;

import org.jspecify.annotations.Nullable;

final class GivenCheck {
    private GivenCheck() {}

    static void check(Complaint complaint, FaultList faults) {
        if (isBlank(complaint.text()) && complaint.matters().stream().allMatch(GivenCheck::isBlank)) {
            faults.add(
                    "$",
                    "既没有正文，也没有事项",
                    "neither text nor matters is given",
                    "Maybe put the narrative in $.text",
                    "可能应把经过写在 $.text");
        }
        Settlement settlement = complaint.settlement();
        if (settlement != null
                && Boolean.TRUE.equals(settlement.performed())
                && Boolean.FALSE.equals(settlement.reached())) {
            faults.add(
                    "$.settlement.performed",
                    "和解未达成，却称已履行",
                    "the settlement is performed but was not reached",
                    "Maybe $.settlement.reached is true",
                    "可能 $.settlement.reached 应为 true");
        }
        PriorComplaint prior = complaint.priorComplaint();
        if (prior != null) {
            check(prior, faults);
        }
    }

    private static void check(PriorComplaint prior, FaultList faults) {
        boolean answered = prior.reply() != null && prior.reply() != Reply.NONE;
        if (prior.made() == YesNo.NO) {
            String maybe = "Maybe $.priorComplaint.made is YES";
            String maybeZh = "可能 $.priorComplaint.made 应为 YES";
            if (prior.madeOn() != null) {
                faults.add(
                        "$.priorComplaint.madeOn",
                        "未向企业投诉，却有投诉日期",
                        "a date, though no complaint was made",
                        maybe,
                        maybeZh);
            }
            if (answered) {
                faults.add(
                        "$.priorComplaint.reply",
                        "未向企业投诉，却有答复",
                        "a reply, though no complaint was made",
                        maybe,
                        maybeZh);
            }
            if (prior.repliedOn() != null) {
                faults.add(
                        "$.priorComplaint.repliedOn",
                        "未向企业投诉，却有答复日期",
                        "a date of reply, though no complaint was made",
                        maybe,
                        maybeZh);
            }
        } else if (prior.reply() == Reply.NONE && prior.repliedOn() != null) {
            faults.add(
                    "$.priorComplaint.repliedOn",
                    "称未获答复，却有答复日期",
                    "a date of reply, though the reply is NONE",
                    "Maybe $.priorComplaint.reply is UNSATISFACTORY",
                    "可能 $.priorComplaint.reply 应为 UNSATISFACTORY");
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
