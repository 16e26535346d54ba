package io.complaintrules.law;

import java.util.ArrayList;
import java.util.List;

/** Turns the YAML about remedies and answers into records. */
final class RemedyRecords {
    private final References references;
    private final List<RemedyClass> classes = new ArrayList<>();
    private final List<AnswerChoice> answers = new ArrayList<>();

    RemedyRecords(References references) {
        this.references = references;
    }

    void file(YamlMap map) {
        LawFolder.section(map, "remedies", classes, this::remedy);
        LawFolder.section(map, "answers", answers, this::answer);
    }

    RemedyLaw content() {
        return new RemedyLaw(
                LawBook.sorted(classes, RemedyClass::id),
                LawBook.sorted(answers, answer -> answer.field() + " " + answer.value()));
    }

    private RemedyClass remedy(YamlMap map) {
        return new RemedyClass(
                references.define("remedy", map, "id"),
                map.bilingual(),
                map.has("days") ? map.number("days").intValue() : 0,
                map.optionalFlag("typing"),
                !map.optionalFlag("by-others"));
    }

    private AnswerChoice answer(YamlMap map) {
        String field = references.refer("field", map, "field");
        String value = map.text("value");
        references.define("answer", field + " " + value, map.where("value"));
        return new AnswerChoice(field, value, map.bilingual(), map.optionalFlag("hoped"));
    }
}
