package io.complaintrules.examples.web.answer;

import io.complaintrules.complaint.EvidenceKind;
import io.complaintrules.law.AnswerChoice;
import io.complaintrules.law.Authority;
import io.complaintrules.law.Bilingual;
import io.complaintrules.law.LawBook;
import io.complaintrules.law.QuestionField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

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

    /** Bodies are offered where a matter may lie with another one: those that are named. */
    static List<Choice> of(QuestionField question, Set<String> bodies, LawBook law) {
        List<Choice> choices = new ArrayList<>();
        QuestionField.Kind kind = question.answer();
        for (AnswerChoice one : law.answers(question.path())) {
            if (kind == QuestionField.Kind.YES_NO) {
                choices.add(new Choice(one.name(), one.value().equalsIgnoreCase("true")));
            } else if (kind == QuestionField.Kind.CHOICE) {
                choices.add(new Choice(one.name(), one.value()));
            } else if (kind == QuestionField.Kind.LIST && one.value().equals(NONE)) {
                choices.add(new Choice(one.name(), List.of()));
                law.authorities().stream()
                        .filter(body -> bodies.contains(body.id()))
                        .forEach(body -> choices.add(elsewhere(body)));
            }
        }
        return List.copyOf(choices);
    }

    /** Kinds of evidence, the frequent ones first, each with what it shows by itself; what shows nothing else shows what happened. */
    static List<Choice> evidence(LawBook law) {
        return law.evidenceKinds().stream()
                .sorted(Comparator.comparing(one -> EvidenceKind.valueOf(one.id())))
                .map(one -> new Choice(one.name(), Map.of("kind", one.id(), "proves", List.of(proves(one.shows())))))
                .toList();
    }

    private static String proves(List<String> shows) {
        return shows.isEmpty()
                ? "INCIDENT"
                : shows.get(0).toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static Choice elsewhere(Authority body) {
        return new Choice(body.name(), List.of(Map.of("forum", body.id(), "status", "ACCEPTED")));
    }
}
