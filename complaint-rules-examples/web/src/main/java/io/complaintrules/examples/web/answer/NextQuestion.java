package io.complaintrules.examples.web.answer;

import io.complaintrules.advice.Interview;
import io.complaintrules.law.Bilingual;
import io.complaintrules.law.LawBook;
import io.complaintrules.law.QuestionField;
import io.complaintrules.verdict.Finding;
import io.complaintrules.verdict.Question;
import io.complaintrules.verdict.Status;
import io.complaintrules.verdict.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where an interview stands.
 *
 * @param status of the complaint as it is now
 * @param recommended id of the body to turn to, null when none is known
 * @param headline the same in words
 * @param ask the question to ask now, null when nothing that is open changes the outcome
 */
public record NextQuestion(Status status, @Nullable String recommended, Bilingual headline, @Nullable Ask ask) {
    /**
     * A question.
     *
     * @param field path of the field that takes the answer
     * @param name of the field
     * @param question what to ask
     * @param kind what kind of answer it takes
     * @param choices answers to choose from; empty where it is to be typed
     * @param told days that the text itself names and that may be the answer
     * @param why why it matters
     */
    public record Ask(
            String field,
            Bilingual name,
            Bilingual question,
            QuestionField.Kind kind,
            List<Choices.Choice> choices,
            List<LocalDate> told,
            List<Reason> why) {}

    /** Where an interview stands whose next question is known. */
    public static NextQuestion of(Interview.@Nullable Ask ask, Verdict verdict, LawBook law) {
        return new NextQuestion(
                verdict.outcome().status(),
                verdict.jurisdiction().recommended(),
                verdict.outcome().headline(),
                ask == null ? null : ask(ask, verdict, law));
    }

    private static Ask ask(Interview.Ask ask, Verdict verdict, LawBook law) {
        QuestionField question = ask.question();
        List<Finding> findings = verdict.questions().stream()
                .filter(open -> open.field().equals(ask.field()))
                .map(Question::rule)
                .distinct()
                .flatMap(rule -> verdict.finding(rule).stream())
                .toList();
        return new Ask(
                ask.field(),
                question.name(),
                question.question(),
                question.answer(),
                Choices.of(question, ask.outcomes().keySet(), law),
                question.answer() == QuestionField.Kind.DATE ? told(findings) : List.of(),
                findings.stream().map(Reason::of).toList());
    }

    private static List<LocalDate> told(List<Finding> findings) {
        return findings.stream()
                .map(Finding::told)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
