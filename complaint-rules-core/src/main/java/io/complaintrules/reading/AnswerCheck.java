package io.complaintrules.reading;

import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.Fault;
import io.complaintrules.complaint.FieldPath;
import io.complaintrules.law.LawBook;
import io.complaintrules.law.QuestionField;
import io.complaintrules.law.QuestionField.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Circumstances and figures that the law data do not know, or that are answered with something else. Thread-safe. */
public final class AnswerCheck {
    private final LawBook law;
    private final Complaint complaint;
    private final List<Fault> faults = new ArrayList<>();

    private AnswerCheck(LawBook law, Complaint complaint) {
        this.law = law;
        this.complaint = complaint;
    }

    /** Every fault, by field; empty when there is none. */
    public static List<Fault> faultsIn(Complaint complaint, LawBook law) {
        AnswerCheck check = new AnswerCheck(law, complaint);
        if (complaint.circumstances() != null) {
            check.all("circumstances.", complaint.circumstances().values());
        }
        if (complaint.figures() != null) {
            check.all("figures.", complaint.figures().values());
        }
        return check.faults;
    }

    private void all(String part, Map<String, ?> values) {
        values.forEach((id, value) -> {
            QuestionField question = law.findQuestion(part + id).orElse(null);
            if (question == null) {
                faults.add(IdCheck.fault("$." + part + id, "未知字段", "unknown field", id, known(part)));
            } else {
                answer(question, value);
                atMost(question, value);
            }
        });
    }

    private void answer(QuestionField question, Object value) {
        if (question.answer() == Kind.YES_NO) {
            if (!(value instanceof Boolean)) {
                fault(question.path(), "应为true 或 false", "not true or false", "Maybe drop the quotes", "可能应去掉引号");
            }
        } else if (!(value instanceof BigDecimal number)) {
            fault(
                    question.path(),
                    "应为数字（元）",
                    "not a number (yuan)",
                    "Maybe drop quotes, currency signs and thousands separators",
                    "可能应去掉引号、货币符号和千位分隔符");
        } else if (question.answer() == Kind.NUMBER && !isWhole(number)) {
            fault(question.path(), "应为整数", "not a whole number", "Maybe drop quotes and fractions", "可能应去掉引号和小数");
        }
    }

    private void atMost(QuestionField question, Object value) {
        if (question.atMost() != null
                && value instanceof BigDecimal number
                && FieldPath.value(complaint, question.atMost().path()) instanceof BigDecimal most
                && number.compareTo(most) > 0) {
            fault(
                    question.path(),
                    question.atMost().fault().zh(),
                    question.atMost().fault().en(),
                    "Maybe the two numbers are swapped",
                    "可能两个数写反了");
        }
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0
                && number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
    }

    private List<String> known(String part) {
        return law.questions().stream()
                .map(QuestionField::path)
                .filter(path -> path.startsWith(part))
                .map(path -> path.substring(part.length()))
                .toList();
    }

    private void fault(String path, String zh, String en, String maybe, String maybeZh) {
        faults.add(new Fault("$." + path, zh, en, maybe, maybeZh));
    }
}
