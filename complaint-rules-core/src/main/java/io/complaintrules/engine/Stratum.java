package io.complaintrules.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rules of one stratum: those that test one fact, by its type, and those that join facts. Thread-safe. */
final class Stratum {
    private final Map<String, List<AlphaRule>> alpha = new HashMap<>();
    private final @Nullable JoinRules joins;

    /** Takes rules; with {@code sessions} those that test one fact run in a session too. */
    Stratum(Collection<LoadedRule> rules, ModelClasses compiled, boolean sessions) {
        Map<String, LoadedRule> joining = new HashMap<>();
        for (LoadedRule rule : rules) {
            AlphaLogic logic = rule.logic;
            if (logic == null || sessions) {
                joining.put(rule.id, rule);
            } else {
                alpha.computeIfAbsent(logic.fact(), type -> new ArrayList<>())
                        .add(new AlphaRule(rule, logic, compiled.loader()));
            }
        }
        joins = joining.isEmpty() ? null : new JoinRules(compiled.load(joining.keySet()), joining);
    }

    /** Loads what rules ask, so that the first complaint finds it. */
    void warm() {
        alpha.values().forEach(rules -> rules.forEach(AlphaRule::warm));
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
            for (AlphaRule rule : alpha.getOrDefault(fact.getClass().getName(), List.of())) {
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
