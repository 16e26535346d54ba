package io.complaintrules.engine;

import org.drools.model.functions.Block1;
import org.drools.model.functions.Block2;
import org.drools.model.functions.Predicate1;
import org.jspecify.annotations.Nullable;

/**
 * A rule that tests one fact and joins none. It is called straight from what Drools made of it: what a session adds is memory for
 * joins. Its classes are loaded when first asked for: most rules fail at their first condition. Thread-safe.
 */
final class DirectRule {
    private final LoadedRule loaded;
    private final DirectLogic logic;
    private final RuleClasses classes;
    private final @Nullable Predicate1<Object>[] conditions;
    private @Nullable Object consequence;

    @SuppressWarnings({"unchecked", "rawtypes"})
    DirectRule(LoadedRule loaded, DirectLogic logic, RuleClasses classes) {
        this.loaded = loaded;
        this.logic = logic;
        this.classes = classes;
        this.conditions = new Predicate1[logic.conditions().size()];
    }

    /** Returns whether all its conditions hold of a fact of its type. */
    boolean matches(Object fact) {
        try {
            for (int i = 0; i < conditions.length; i++) {
                if (!condition(i).test(fact)) {
                    return false;
                }
            }
            return true;
        } catch (Exception e) {
            throw RuleFailedException.condition(loaded.id, e);
        }
    }

    private Predicate1<Object> condition(int number) {
        Predicate1<Object> known = conditions[number];
        return known == null ? load(number) : known;
    }

    /** Two threads may load the same one, and both find the same constant. */
    private Predicate1<Object> load(int number) {
        Predicate1<Object> one = classes.condition(logic.conditions().get(number));
        conditions[number] = one;
        return one;
    }

    /** Returns of each condition whether it holds of a fact of its type; one that an earlier one guards and that cannot be asked does not. */
    boolean[] holds(Object fact) {
        boolean[] holds = new boolean[conditions.length];
        boolean broken = false;
        for (int i = 0; i < holds.length; i++) {
            try {
                holds[i] = condition(i).test(fact);
            } catch (Exception e) {
                if (!broken) {
                    throw RuleFailedException.condition(loaded.id, e);
                }
            }
            broken |= !holds[i];
        }
        return holds;
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
