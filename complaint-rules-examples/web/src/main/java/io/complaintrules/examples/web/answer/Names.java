package io.complaintrules.examples.web.answer;

import io.complaintrules.law.Bilingual;
import io.complaintrules.law.LawBook;
import io.complaintrules.report.Labels;
import io.complaintrules.report.Language;
import io.complaintrules.verdict.Competence;
import io.complaintrules.verdict.Eligibility;
import io.complaintrules.verdict.EvidenceGrade;
import io.complaintrules.verdict.MilestoneKind;
import io.complaintrules.verdict.PointState;
import io.complaintrules.verdict.Status;
import io.complaintrules.verdict.WordingCategory;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What ids and choices are called.
 *
 * @param lawAsOf day up to which the law was checked
 * @param notice what this is not
 * @param ids names of bodies, heads, points and the like, by kind and id
 * @param choices names of statuses and the like, by kind and constant
 */
public record Names(
        LocalDate lawAsOf,
        Bilingual notice,
        Map<String, Map<String, Bilingual>> ids,
        Map<String, Map<String, Bilingual>> choices) {
    private static final List<String> KINDS =
            List.of("authority", "matter", "head", "field", "point", "detail", "material", "danger");
    private static final Map<String, Enum<?>[]> CHOICES = Map.of(
            "status", Status.values(),
            "competence", Competence.values(),
            "eligibility", Eligibility.values(),
            "grade", EvidenceGrade.values(),
            "milestone", MilestoneKind.values(),
            "state", PointState.values(),
            "wording", WordingCategory.values());

    /** The names in some law data. */
    public static Names of(LawBook law) {
        Labels labels = Labels.in(law);
        Map<String, Map<String, Bilingual>> ids = new TreeMap<>();
        for (String kind : KINDS) {
            Map<String, Bilingual> names = new TreeMap<>();
            law.ids(kind)
                    .forEach(id -> names.put(
                            id, new Bilingual(labels.of(kind, id, Language.ZH), labels.of(kind, id, Language.EN))));
            ids.put(kind, names);
        }
        Map<String, Map<String, Bilingual>> choices = new TreeMap<>();
        CHOICES.forEach((kind, values) -> {
            Map<String, Bilingual> names = new TreeMap<>();
            for (Enum<?> one : values) {
                names.put(one.name(), new Bilingual(labels.of(one, Language.ZH), labels.of(one, Language.EN)));
            }
            choices.put(kind, names);
        });
        return new Names(law.asOf(), law.notice(), ids, choices);
    }
}
