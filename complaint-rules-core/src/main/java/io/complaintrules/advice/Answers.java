package io.complaintrules.advice;

import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.FieldPath;
import io.complaintrules.law.AnswerChoice;
import io.complaintrules.law.LawBook;
import io.complaintrules.verdict.Finding;
import io.complaintrules.verdict.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands for the answers that the law data name. */
final class Answers {
    /** Longer than any company may take to answer, shorter than any limit. */
    private static final int SOME_TIME = 60;

    private final Verdict verdict;
    private final LawBook law;
    private final LocalDate today;

    Answers(Verdict verdict, LawBook law, LocalDate today) {
        this.verdict = verdict;
        this.law = law;
        this.today = today;
    }

    @Nullable AnswerChoice hoped(String field) {
        return law.answers(field).stream()
                .filter(AnswerChoice::hoped)
                .findFirst()
                .orElse(null);
    }

    @Nullable AnswerChoice choice(String field, String value) {
        return law.answers(field).stream()
                .filter(one -> one.value().equals(value))
                .findFirst()
                .orElse(null);
    }

    /** The value that is hoped for; null where there is none. */
    @Nullable Object hope(String field, Complaint complaint) {
        AnswerChoice hoped = hoped(field);
        if (hoped == null) {
            return law.findQuestion(field)
                    .map(question -> question.standIn())
                    .map(word -> FieldPath.parse(field, word))
                    .orElse(null);
        }
        return value(hoped, complaint, null);
    }

    /** The value of the field; null where there is none that would do. */
    @Nullable Object value(AnswerChoice choice, Complaint complaint, @Nullable Finding finding) {
        return switch (choice.value()) {
            case "latest" -> latest(choice.field(), complaint);
            case "told" -> finding == null ? null : finding.told();
            case "none" -> List.of();
            case "leading" ->
                verdict.jurisdiction().matters().isEmpty()
                        ? null
                        : List.of(verdict.jurisdiction().matters().get(0).matter());
            default -> FieldPath.parse(choice.field(), choice.value());
        };
    }

    /** The latest day that lets a company's time to answer run and fits the days that are given. */
    private LocalDate latest(String field, Complaint complaint) {
        LocalDate occurred = given(complaint, "incident.occurredOn");
        LocalDate complained = given(complaint, "priorComplaint.madeOn");
        LocalDate usual = today.minusDays(SOME_TIME);
        return switch (field) {
            case "priorComplaint.madeOn" -> occurred != null && occurred.isAfter(usual) ? occurred : usual;
            case "incident.lastOn" -> today.minusDays(1);
            default ->
                Objects.requireNonNull(Stream.of(
                                usual.minusDays(1),
                                complained,
                                given(complaint, "priorComplaint.repliedOn"),
                                given(complaint, "incident.discoveredOn"),
                                given(complaint, "incident.lastOn"))
                        .filter(Objects::nonNull)
                        .min(LocalDate::compareTo)
                        .orElse(usual));
        };
    }

    private static @Nullable LocalDate given(Complaint complaint, String path) {
        return FieldPath.value(complaint, path) instanceof LocalDate day ? day : null;
    }
}
