package io.complaintrules.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Moves the conditions of direct rules into tables, so that a fresh JVM loads few classes for its first verdict. */
final class ConditionTables {
    /** A just-in-time compiler leaves a method of 8,000 bytes alone; each condition is some ten. */
    private static final int SIZE = 128;

    private ConditionTables() {}

    /** Returns the rules of one model with its conditions in tables. */
    static CompiledRules of(CompiledRules compiled) {
        String model = compiled.classes().keySet().iterator().next();
        Map<String, byte[]> classes = new HashMap<>(compiled.classes().get(model));
        Map<String, String> places = new HashMap<>();
        List<String> conditions = firstAskedFirst(compiled.index().rules());
        for (int from = 0; from < conditions.size(); from += SIZE) {
            String name = model + "Conditions" + from / SIZE;
            ConditionTable table = new ConditionTable(name);
            for (String condition : conditions.subList(from, Math.min(from + SIZE, conditions.size()))) {
                places.put(condition, TableCondition.place(name, table.size()));
                table.add(Objects.requireNonNull(classes.get(CompiledRules.file(condition)), condition));
            }
            classes.put(CompiledRules.file(name), table.bytes());
        }
        List<RuleIndex.Row> rows = compiled.index().rules().stream()
                .map(row -> row.withDirect(moved(row.direct(), places)))
                .toList();
        return new CompiledRules(
                Map.of(model, classes), new RuleIndex(compiled.index().digest(), rows), compiled.amendments());
    }

    /** The first conditions of all rules, then the second ones, and so on: most rules fail at their first. */
    private static List<String> firstAskedFirst(List<RuleIndex.Row> rows) {
        Set<String> conditions = new LinkedHashSet<>();
        boolean more = true;
        for (int number = 0; more; number++) {
            more = false;
            for (RuleIndex.Row row : rows) {
                if (row.direct() != null && number < row.direct().conditions().size()) {
                    conditions.add(row.direct().conditions().get(number));
                    more = true;
                }
            }
        }
        return new ArrayList<>(conditions);
    }

    private static @Nullable DirectLogic moved(@Nullable DirectLogic logic, Map<String, String> places) {
        return logic == null
                ? null
                : new DirectLogic(
                        logic.fact(),
                        logic.conditions().stream().map(places::get).toList(),
                        logic.consequence(),
                        logic.takes());
    }
}
