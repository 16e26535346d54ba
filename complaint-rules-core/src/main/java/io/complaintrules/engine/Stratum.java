package io.complaintrules.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rules of one stratum: the direct ones, by the type of their fact, and those that join. Thread-safe. */
final class Stratum {
    private final Map<Class<?>, List<DirectRule>> direct = new HashMap<>();
    private final @Nullable JoinRules joins;

    /** Takes rules; with {@code sessions} the direct ones run in a session too. */
    Stratum(Collection<LoadedRule> rules, RuleClasses compiled, boolean sessions) {
        Map<String, LoadedRule> joining = new HashMap<>();
        for (LoadedRule rule : rules) {
            DirectLogic logic = rule.direct;
            if (logic == null || sessions) {
                joining.put(rule.id, rule);
            } else {
                direct.computeIfAbsent(compiled.find(logic.fact()), type -> new ArrayList<>())
                        .add(new DirectRule(rule, logic, compiled));
            }
        }
        joins = joining.isEmpty() ? null : new JoinRules(compiled.load(joining.values()), joining);
    }

    /**
     * Runs the rules.
     *
     * @param facts what they run over, in any order
     * @param findings where they say what they find
     * @param limit how often they may fire
     * @throws TooManyFiringsException when the limit is reached
     */
    void run(List<?> facts, Findings findings, int limit) {
        int fired = 0;
        for (Object fact : facts) {
            List<DirectRule> asking = direct.getOrDefault(fact.getClass(), List.of());
            for (int i = 0; i < asking.size(); i++) {
                DirectRule rule = asking.get(i);
                if (rule.matches(fact)) {
                    allow(++fired, limit);
                    rule.fire(fact, findings);
                }
            }
        }
        if (joins != null) {
            allow(fired + joins.run(facts, findings, limit - fired), limit);
        }
    }

    private static void allow(int fired, int limit) {
        if (fired > limit) {
            throw new TooManyFiringsException(fired, limit);
        }
    }
}
