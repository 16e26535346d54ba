package io.complaintrules.reading.statement;

import io.complaintrules.complaint.Capacity;
import io.complaintrules.complaint.Complainant;
import io.complaintrules.complaint.Standing;
import io.complaintrules.facts.Answer;
import io.complaintrules.facts.Statement;
import io.complaintrules.facts.StatementKind;
import io.complaintrules.law.AgeBound;
import io.complaintrules.law.LawBook;
import io.complaintrules.law.Parameter;
import io.complaintrules.reading.lexicon.Hit;
import io.complaintrules.reading.lexicon.HitIndex;
import io.complaintrules.reading.text.Clauses;
import io.complaintrules.reading.text.NormalForm;
import io.complaintrules.reading.text.Numeral;
import io.complaintrules.verdict.Span;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the text tells of who complains: a business, somebody for another, a minor. */
final class PersonReader {
    private final LawBook law;

    PersonReader(LawBook law) {
        this.law = law;
    }

    /** Adds what is told, each thing once. */
    void read(@Nullable Complainant who, NormalForm form, HitIndex persons, LocalDate filedOn, List<Statement> into) {
        Set<StatementKind> told = EnumSet.noneOf(StatementKind.class);
        for (int i = 0; i < persons.size(); i++) {
            Hit hit = persons.get(i);
            StatementKind what = telling(form, hit, filedOn);
            if (what != null && told.add(what)) {
                into.add(Statement.of(what, field(who, what), new Span(hit.start(), hit.end())));
            }
        }
    }

    private @Nullable StatementKind telling(NormalForm form, Hit hit, LocalDate filedOn) {
        return switch (String.valueOf(hit.phrase().value())) {
            case "business" -> StatementKind.IS_BUSINESS;
            case "agent" -> StatementKind.WRITES_FOR_ANOTHER;
            case "minor" -> StatementKind.IS_MINOR;
            case "age" -> ofAge(age(form, hit.to()), hit.phrase().weight() > 1, filedOn);
            default -> null;
        };
    }

    private @Nullable StatementKind ofAge(int age, boolean child, LocalDate filedOn) {
        if (age < 0) {
            return null;
        } else if (age < majority(filedOn)) {
            return StatementKind.IS_MINOR;
        }
        return child ? StatementKind.WRITES_FOR_ANOTHER : null;
    }

    /** The years that stand there, -1 when something else is counted. */
    private static int age(NormalForm form, int at) {
        Numeral years = new Numeral(form).read(at);
        boolean named = form.startsWith("岁", years.end) || form.startsWith("周岁", years.end);
        boolean ends = years.end >= form.length() || Clauses.isBreak(form.charAt(years.end));
        return named || ends ? years.whole() : -1;
    }

    /** The highest age that the law data tell bands apart by. */
    private int majority(LocalDate on) {
        int highest = 0;
        for (AgeBound bound : law.ages()) {
            Parameter parameter = law.parameter(bound.below());
            Parameter.Value value = parameter.on(on);
            highest = Math.max(
                    highest,
                    (value == null ? parameter.values().get(0) : value).amount().intValue());
        }
        return highest;
    }

    private static Answer field(@Nullable Complainant who, StatementKind what) {
        if (who == null) {
            return Answer.UNKNOWN;
        }
        return switch (what) {
            case IS_BUSINESS -> Answer.of(who.capacity() == null ? null : who.capacity() == Capacity.BUSINESS);
            case WRITES_FOR_ANOTHER -> Answer.of(who.standing() == null ? null : who.standing() != Standing.OWN);
            default -> who.age() == null ? Answer.UNKNOWN : Answer.YES;
        };
    }
}
