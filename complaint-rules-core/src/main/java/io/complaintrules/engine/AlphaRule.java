package io.complaintrules.engine;

import org.drools.model.functions.Block1;
import org.drools.model.functions.Block2;
import org.jspecify.annotations.Nullable;

/**
 * A rule that tests one fact and joins none. It runs straight from what it was compiled to: what a session adds is memory for
 * joins. The class of its consequence is loaded when it first fires. Thread-safe.
 */
final class AlphaRule {
    private final LoadedRule loaded;
    private final AlphaLogic logic;
    private final RuleClasses classes;
    private final CompiledConditions[] code;
    private final int[] numbers;
    private @Nullable Object consequence;

    AlphaRule(LoadedRule loaded, AlphaLogic logic, RuleClasses classes) {
        this.loaded = loaded;
        this.logic = logic;
        this.classes = classes;
        this.numbers = new int[logic.conditions().size()];
        this.code = new CompiledConditions[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            int number = logic.conditions().get(i);
            code[i] = classes.conditions().get(number / CompiledConditions.EACH);
            numbers[i] = number % CompiledConditions.EACH;
        }
    }

    /** Returns whether all its conditions hold of a fact of its type. */
    boolean matches(Object fact) {
        try {
            for (int i = 0; i < numbers.length; i++) {
                if (!code[i].test(numbers[i], fact)) {
                    return false;
                }
            }
            return true;
        } catch (Exception e) {
            throw RuleFailedException.condition(loaded.id, e);
        }
    }

    /** Runs its consequence for a fact that it matches. */
    @SuppressWarnings("unchecked")
    void fire(Object fact, Findings findings) {
        findings.fires(loaded);
        Object known = consequence;
        Object block = known == null ? consequence() : known;
        try {
            switch (logic.takes()) {
                case FINDINGS -> ((Block1<Object>) block).execute(findings);
                case FINDINGS_AND_FACT -> ((Block2<Object, Object>) block).execute(findings, fact);
                case FACT_AND_FINDINGS -> ((Block2<Object, Object>) block).execute(fact, findings);
            }
        } catch (Exception e) {
            throw RuleFailedException.consequence(loaded.id, e);
        }
    }

    private Object consequence() {
        Object one = classes.constant(logic.consequence());
        consequence = one;
        return one;
    }
}
