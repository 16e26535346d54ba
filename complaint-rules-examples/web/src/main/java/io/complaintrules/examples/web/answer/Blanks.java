package io.complaintrules.examples.web.answer;

import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.PriorComplaint;
import io.complaintrules.complaint.YesNo;
import io.complaintrules.law.Bilingual;
import io.complaintrules.law.LawBook;
import io.complaintrules.law.QuestionField;
import io.complaintrules.report.Labels;
import io.complaintrules.report.Language;
import io.complaintrules.verdict.Question;
import io.complaintrules.verdict.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is still to be filled in for a body, in the order in which one fills in a form. */
final class Blanks {
    private static final String FILL = "fill:";
    private static final List<String> ORDER =
            List.of("complainant", "respondent", "product", "incident", "transaction");
    /** A detail that the text does not tell, and the field that would. */
    private static final Map<String, String> TOLD_BY = Map.of("place", "incident.place", "product", "product");

    private final LawBook law;
    private final Labels labels;

    private Blanks(LawBook law) {
        this.law = law;
        this.labels = Labels.in(law);
    }

    static List<Blank> of(Complaint complaint, Verdict verdict, String body, LawBook law) {
        Blanks blanks = new Blanks(law);
        Stream<String> asked = verdict.questions().stream()
                .filter(question -> question.routes().contains(body))
                .map(Question::field);
        Stream<String> filled = verdict.findings().stream()
                .filter(finding -> finding.routes().contains(body))
                .flatMap(finding -> finding.remedies().stream())
                .filter(remedy -> remedy.startsWith(FILL))
                .map(remedy -> remedy.substring(FILL.length()));
        Stream<String> untold = verdict.specificity().missing().stream()
                .filter(TOLD_BY::containsKey)
                .map(TOLD_BY::get);
        PriorComplaint prior = complaint.priorComplaint();
        Stream<String> told = prior == null || prior.made() != YesNo.YES
                ? Stream.empty()
                : Stream.of(
                                prior.madeOn() == null ? "priorComplaint.madeOn" : "",
                                prior.reply() == null ? "priorComplaint.reply" : "")
                        .filter(field -> !field.isEmpty());
        Stream<String> day = complaint.filedOn() == null ? Stream.of("filedOn") : Stream.empty();
        Stream<String> evidence = complaint.evidence().isEmpty() ? Stream.of("evidence") : Stream.empty();
        Set<String> fields = Stream.of(asked, filled, untold, told, evidence, day)
                .flatMap(all -> all)
                .collect(Collectors.toSet());
        return fields.stream()
                .sorted(Comparator.comparingInt(Blanks::order).thenComparing(Comparator.naturalOrder()))
                .map(blanks::blank)
                .filter(blank -> blank.kind() != QuestionField.Kind.LIST
                        || !blank.choices().isEmpty())
                .toList();
    }

    private static int order(String field) {
        int found = ORDER.indexOf(field.split("\\.", 2)[0]);
        return found >= 0 ? found : field.equals("filedOn") ? ORDER.size() + 1 : ORDER.size();
    }

    private Blank blank(String field) {
        if (field.equals("evidence")) {
            return new Blank(field, name("material", field), QuestionField.Kind.LIST, Choices.evidence(law));
        }
        QuestionField question = law.findQuestion(field).orElse(null);
        if (question == null) {
            return new Blank(field, detail(field), QuestionField.Kind.TEXT, List.of());
        }
        return new Blank(field, question.name(), question.answer(), Choices.of(question, Set.of(), law));
    }

    private Bilingual detail(String field) {
        return TOLD_BY.entrySet().stream()
                .filter(one -> one.getValue().equals(field))
                .findFirst()
                .map(one -> name("detail", one.getKey()))
                .orElse(name("field", field));
    }

    private Bilingual name(String kind, String id) {
        return new Bilingual(labels.of(kind, id, Language.ZH), labels.of(kind, id, Language.EN));
    }
}
