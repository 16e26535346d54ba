package io.complaintrules.report;

import io.complaintrules.complaint.PriorComplaint;
import io.complaintrules.complaint.Proceeding;
import io.complaintrules.complaint.Reply;
import io.complaintrules.complaint.Settlement;
import io.complaintrules.complaint.YesNo;
import io.complaintrules.report.Draft.Part;
import io.complaintrules.report.Draft.Section;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was tried before: with the company, which an appeal body asks about (MIIT Order 35 art. 13), and with other bodies. */
final class LetterContacts {
    private LetterContacts() {}

    static Section section(Letter letter) {
        List<String> lines = new ArrayList<>();
        PriorComplaint prior = letter.complaint().priorComplaint();
        if (prior != null && prior.made() != null) {
            company(letter, prior, lines);
        } else if (!letter.toCompany()) {
            List<String> asked = letter.asked(field -> field.startsWith("priorComplaint."));
            lines.addAll(asked);
            if (asked.isEmpty()) {
                lines.add(Letter.gap("向企业投诉的日期、渠道、工单号和企业的答复"));
            }
        }
        elsewhere(letter, letter.complaint().proceedings(), lines);
        settlement(letter, letter.complaint().settlement(), lines);
        return new Section(Part.PRIOR_STEPS, "五、先前的投诉和处理情况", lines);
    }

    private static void company(Letter letter, PriorComplaint prior, List<String> lines) {
        String whom = letter.toCompany() ? "贵公司" : letter.form().respondent();
        if (prior.made() == YesNo.NO) {
            lines.add("尚未向" + whom + "投诉。");
            return;
        }
        String when = prior.madeOn() == null ? Letter.gap("投诉日期") : Letter.day(prior.madeOn());
        String reference = prior.reference() == null ? "" : "，工单号或受理编号为" + prior.reference();
        lines.add(when + "，已就上述问题向" + whom + "投诉" + reference + "。");
        String day = prior.repliedOn() == null ? "" : Letter.day(prior.repliedOn()) + "，";
        Reply reply = prior.reply();
        if (reply == null) {
            lines.add(Letter.gap(whom + "是否答复、何时答复、内容是什么"));
        } else {
            lines.add(
                    switch (reply) {
                        case NONE -> whom + "至今没有答复。";
                        case UNSATISFACTORY -> day + whom + "作出答复，我对答复不满意。";
                        case SATISFACTORY -> day + whom + "作出答复，我接受该答复。";
                    });
        }
    }

    private static void elsewhere(Letter letter, @Nullable List<Proceeding> proceedings, List<String> lines) {
        if (proceedings == null) {
            lines.addAll(letter.asked(field -> field.equals("proceedings")));
        } else if (proceedings.isEmpty()) {
            lines.add("就同一争议，没有向其他机构提出投诉、申诉、仲裁或者诉讼。");
        } else {
            proceedings.forEach(proceeding -> lines.add(letter.other(proceeding)));
        }
    }

    private static void settlement(Letter letter, @Nullable Settlement settlement, List<String> lines) {
        Boolean reached = settlement == null ? null : settlement.reached();
        if (reached == null) {
            lines.addAll(letter.asked(field -> field.equals("settlement.reached")));
        } else if (!reached) {
            lines.add("双方没有达成和解。");
        } else {
            Boolean performed = settlement == null ? null : settlement.performed();
            lines.add("双方曾达成和解，" + (performed == null ? Letter.gap("和解是否已经履行") : performed ? "已经履行。" : "但尚未履行。"));
        }
    }
}
