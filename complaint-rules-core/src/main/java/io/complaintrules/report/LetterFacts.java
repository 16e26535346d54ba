package io.complaintrules.report;

import io.complaintrules.complaint.Incident;
import io.complaintrules.complaint.Loss;
import io.complaintrules.complaint.LossHead;
import io.complaintrules.complaint.Transaction;
import io.complaintrules.law.ClaimHead;
import io.complaintrules.report.Draft.Part;
import io.complaintrules.report.Draft.Section;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened, in the order of time: the narrative, and what only the fields say. */
final class LetterFacts {
    private static final List<String> DETAILS = List.of("time", "place", "operation", "phenomenon", "quantity");

    private LetterFacts() {}

    static Section section(Letter letter) {
        Story story = letter.story();
        List<Story.Passage> passages = new ArrayList<>(story.passages());
        fromIncident(letter.complaint().incident(), story, passages);
        fromTransaction(letter.complaint().transaction(), story, passages);
        List<String> lines = new ArrayList<>(LetterRequests.numbered(
                Story.inOrder(passages).stream().map(Story.Passage::text).toList()));
        lines.addAll(losses(letter, story));
        if (passages.isEmpty()) {
            lines.add(Letter.gap("事情经过：何时、在哪个页面或地点、做了什么操作、出现什么结果、涉及多少"));
        } else {
            DETAILS.forEach(detail -> letter.missing(detail).ifPresent(lines::add));
            lines.addAll(letter.asked(field -> field.startsWith("incident.") && !answered(field, letter)));
            lines.addAll(letter.asked(field -> field.startsWith("transaction.")));
        }
        return new Section(Part.FACTS, "四、事实和理由", lines);
    }

    /** The time is asked for once. */
    private static boolean answered(String field, Letter letter) {
        return field.equals("incident.occurredOn") && letter.missing("time").isPresent();
    }

    private static void fromIncident(@Nullable Incident incident, Story story, List<Story.Passage> passages) {
        if (incident == null) {
            return;
        }
        String place = incident.place();
        boolean placed = place == null || story.text().contains(place);
        LocalDate on = incident.occurredOn();
        if (on != null && !(story.tells(on) && placed)) {
            passages.add(
                    new Story.Passage(on, Letter.day(on) + "，" + (place == null ? "" : "在" + place + "，") + "发生上述问题。"));
        } else if (on == null && !placed) {
            passages.add(new Story.Passage(null, "发生地点：" + place + "。"));
        }
        LocalDate discovered = incident.discoveredOn();
        if (discovered != null && !discovered.equals(on) && !story.tells(discovered)) {
            passages.add(new Story.Passage(discovered, Letter.day(discovered) + "，我得知上述情况。"));
        }
        if (Boolean.TRUE.equals(incident.ongoing()) && story.passages().isEmpty()) {
            passages.add(new Story.Passage(null, "上述情况仍在持续。"));
        }
    }

    private static void fromTransaction(@Nullable Transaction paid, Story story, List<Story.Passage> passages) {
        if (paid == null) {
            return;
        }
        boolean told = (paid.paidOn() == null || story.tells(paid.paidOn()))
                && (paid.paid() == null || story.tells(paid.paid()));
        if (!told) {
            passages.add(new Story.Passage(
                    paid.paidOn(),
                    (paid.paidOn() == null ? "" : Letter.day(paid.paidOn()) + "，")
                            + (paid.paid() == null ? "付款" : "付款" + Letter.yuan(paid.paid()))
                            + "。"));
        }
    }

    private static List<String> losses(Letter letter, Story story) {
        List<String> lines = new ArrayList<>();
        for (Loss loss : letter.complaint().losses()) {
            ClaimHead head = letter.head(loss).orElse(null);
            boolean byPrice = head != null && head.byDealing();
            if (loss.amount() != null && !byPrice && !story.tells(loss.amount())) {
                String name = head == null || loss.head() == LossHead.OTHER
                        ? "损失"
                        : "损失（" + head.name().zh() + "）";
                lines.add(name + "：" + Letter.yuan(loss.amount())
                        + (loss.evidence().isEmpty() ? "" : "，见证据" + String.join("、", loss.evidence())) + "。");
            }
        }
        return lines;
    }
}
