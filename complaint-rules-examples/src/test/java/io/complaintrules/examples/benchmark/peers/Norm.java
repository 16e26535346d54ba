package io.complaintrules.examples.benchmark.peers;

import io.complaintrules.facts.Case;
import io.complaintrules.verdict.Area;
import io.complaintrules.verdict.Effect;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A line of the table: when all its conditions hold, it has this effect before this body, and says so.
 *
 * @param id name of the rule
 * @param area what it is about
 * @param effect what follows
 * @param body before which body; empty for any
 * @param asks the field that would answer it; empty for what is no question
 * @param basis the law behind it, as DRL has it; empty for advice
 * @param zh what it says
 * @param en the same in English
 * @param conditions what it asks
 */
record Norm(
        String id,
        Area area,
        Effect effect,
        String body,
        String asks,
        String basis,
        String zh,
        String en,
        List<Condition> conditions)
        implements Predicate<Case> {
    private static final String AND = " && ";

    @Override
    public boolean test(Case facts) {
        for (int i = 0; i < conditions.size(); i++) {
            if (!conditions.get(i).test(facts)) {
                return false;
            }
        }
        return true;
    }

    String line() {
        return String.join("\t", id, area.name(), effect.name(), body, asks, basis, zh, en, conditions(AND));
    }

    static Norm of(String line) {
        String[] part = line.split("\t", -1);
        List<Condition> conditions = Stream.of(part[8].split(AND))
                .map(Condition::parse)
                .map(Objects::requireNonNull)
                .toList();
        return new Norm(
                part[0],
                Area.valueOf(part[1]),
                Effect.valueOf(part[2]),
                part[3],
                part[4],
                part[5],
                part[6],
                part[7],
                conditions);
    }

    Norm as(String other, List<Condition> when) {
        return new Norm(other, area, effect, body, asks, basis, zh, en, when);
    }

    String conditions(String and) {
        return conditions.stream().map(Condition::text).collect(Collectors.joining(and));
    }
}
