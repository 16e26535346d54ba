package io.complaintrules.examples.web.answer;

import io.complaintrules.advice.Interview;
import io.complaintrules.law.AnswerChoice;
import io.complaintrules.law.Authority;
import io.complaintrules.law.Bilingual;
import io.complaintrules.law.LawBook;
import io.complaintrules.law.QuestionField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The answers to choose from. */
final class Choices {
    private static final String NONE = "none";

    private Choices() {}

    /**
     * An answer.
     *
     * @param name what to call it
     * @param value what goes into the field
     */
    public record Choice(Bilingual name, Object value) {}

    static List<Choice> of(Interview.Ask ask, LawBook law) {
        List<Choice> choices = new ArrayList<>();
        QuestionField.Kind kind = ask.question().answer();
        for (AnswerChoice one : law.answers(ask.field())) {
            if (kind == QuestionField.Kind.YES_NO) {
                choices.add(new Choice(one.name(), one.value().equalsIgnoreCase("true")));
            } else if (kind == QuestionField.Kind.CHOICE) {
                choices.add(new Choice(one.name(), one.value()));
            } else if (kind == QuestionField.Kind.LIST && one.value().equals(NONE)) {
                choices.add(new Choice(one.name(), List.of()));
                law.authorities().stream()
                        .filter(body -> ask.outcomes().containsKey(body.id()))
                        .forEach(body -> choices.add(elsewhere(body)));
            }
        }
        return List.copyOf(choices);
    }

    private static Choice elsewhere(Authority body) {
        return new Choice(body.name(), List.of(Map.of("forum", body.id(), "status", "ACCEPTED")));
    }
}
