package io.complaintrules.engine;

import org.drools.model.functions.Block1;
import org.drools.model.functions.Block2;
import org.drools.model.functions.Predicate1;
import org.jspecify.annotations.Nullable;

/**
 * A rule that tests one fact and joins none. It runs straight from what Drools compiled, whose classes are loaded when they are
 * first needed: what a session adds is memory for joins. Thread-safe.
 */
final class AlphaRule {
    private final LoadedRule loaded;
    private final AlphaLogic logic;
    private final ClassLoader classes;
    private final @Nullable Predicate1<Object>[] conditions;
    private @Nullable Object consequence;

    @SuppressWarnings({"unchecked", "rawtypes"})
    AlphaRule(LoadedRule loaded, AlphaLogic logic, ClassLoader classes) {
        this.loaded = loaded;
        this.logic = logic;
        this.classes = classes;
        this.conditions = new Predicate1[logic.conditions().size()];
    }

    /** Returns whether all its conditions hold of a fact of its type. */
    boolean matches(Object fact) {
        try {
            for (int i = 0; i < conditions.length; i++) {
                Predicate1<Object> condition = conditions[i];
                if (!(condition == null ? condition(i) : condition).test(fact)) {
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
        Object block = consequence == null ? consequence() : consequence;
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

    /** Loads its first condition: the one that every fact is put to. */
    void warm() {
        if (conditions.length > 0) {
            condition(0);
        }
    }

    @SuppressWarnings("unchecked")
    private Predicate1<Object> condition(int i) {
        Predicate1<Object> one =
                (Predicate1<Object>) constant(logic.conditions().get(i));
        conditions[i] = one;
        return one;
    }

    private Object consequence() {
        Object one = constant(logic.consequence());
        consequence = one;
        return one;
    }

    private Object constant(String name) {
        try {
            return classes.loadClass(name).getField("INSTANCE").get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(ModelClasses.OTHER_VERSION, e);
        }
    }
}
