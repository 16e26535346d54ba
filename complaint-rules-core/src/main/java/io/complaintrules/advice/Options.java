package io.complaintrules.advice;

import io.complaintrules.complaint.FieldPath;
import io.complaintrules.complaint.Proceeding;
import io.complaintrules.complaint.ProceedingStatus;
import io.complaintrules.law.AnswerChoice;
import io.complaintrules.law.Authority;
import io.complaintrules.law.LawBook;
import io.complaintrules.law.QuestionField;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The answers to a question that are tried to see what they would change. */
final class Options {
    /** Days ago on either side of every period that the law counts from what happened. */
    private static final List<Integer> DAYS_AGO = List.of(1, 20, 100, 200, 800, 1200);

    private final LawBook law;
    private final LocalDate today;

    Options(LawBook law, LocalDate today) {
        this.law = law;
        this.today = today;
    }

    Map<String, Object> of(String field) {
        Map<String, Object> options = new LinkedHashMap<>();
        QuestionField question = law.findQuestion(field).orElse(null);
        if (question == null) {
            return options;
        }
        switch (question.answer()) {
            case CHOICE, YES_NO ->
                law.answers(field).forEach(one -> options.put(one.value(), FieldPath.parse(field, one.value())));
            case DATE ->
                DAYS_AGO.forEach(ago -> options.put(today.minusDays(ago).toString(), today.minusDays(ago)));
            case LIST -> proceedings(field, options);
            case TEXT -> {
                if (question.standIn() != null) {
                    options.put("-", question.standIn());
                }
            }
            case MONEY, NUMBER -> {}
        }
        return options;
    }

    /** Nothing elsewhere, or accepted by one of the bodies that shut another. */
    private void proceedings(String field, Map<String, Object> options) {
        for (AnswerChoice none : law.answers(field)) {
            if (none.value().equals("none")) {
                options.put("none", List.of());
                law.authorities().stream()
                        .filter(body -> !body.shuts().isEmpty())
                        .map(Authority::id)
                        .forEach(body -> options.put(
                                body, List.of(new Proceeding(body, ProceedingStatus.ACCEPTED, today.minusDays(1)))));
            }
        }
    }
}
