package io.complaintrules.engine;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import org.drools.model.Condition;
import org.drools.model.Consequence;
import org.drools.model.Constraint;
import org.drools.model.Declaration;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;
import org.drools.model.constraints.SingleConstraint1;
import org.drools.model.functions.IntrospectableLambda;
import org.jspecify.annotations.Nullable;

/**
 * What Drools made of a direct rule: one that tests one fact and joins none (in the terms of Rete: alpha conditions only).
 *
 * @param fact name of the class of the fact
 * @param conditions names of the classes of the conditions that test it, or their places in a table; all of them have to hold
 * @param consequence name of the class of the consequence; a class of a condition or consequence is an enum of one constant
 * @param takes what the consequence takes, in its own order
 */
record DirectLogic(String fact, List<String> conditions, String consequence, Takes takes) {
    /** The arguments of a consequence. */
    enum Takes {
        FINDINGS,
        FINDINGS_AND_FACT,
        FACT_AND_FINDINGS
    }

    /**
     * Takes a compiled rule apart.
     *
     * @param rule as Drools compiled it
     * @return null for a join rule: it joins facts, binds a part of one, or asks for a type that others extend
     */
    static @Nullable DirectLogic of(Rule rule) {
        List<Condition> parts = rule.getView().getSubConditions();
        Consequence consequence = rule.getDefaultConsequence();
        if (parts.size() != 2
                || !(parts.get(0) instanceof Pattern<?> pattern)
                || parts.get(1).getType() != Condition.Type.CONSEQUENCE
                || rule.getConsequences().size() != 1
                || consequence.isUsingDrools()
                || consequence.isBreaking()
                || !isPlain(pattern)) {
            return null;
        }
        Variable<?> fact = pattern.getPatternVariable();
        List<String> conditions = new ArrayList<>();
        Takes takes = takes(consequence.getVariables(), fact);
        String block = compiled(consequence.getBlock());
        return takes == null || block == null || !collect(pattern.getConstraint(), fact, conditions)
                ? null
                : new DirectLogic(fact.getType().getName(), conditions, block, takes);
    }

    private static boolean isPlain(Pattern<?> pattern) {
        return pattern.getType() == Condition.Type.PATTERN
                && pattern.getBindings().isEmpty()
                && pattern.getPatternVariable() instanceof Declaration<?> fact
                && fact.getSource() == null
                && fact.getWindow() == null
                && Modifier.isFinal(fact.getType().getModifiers());
    }

    private static @Nullable Takes takes(Variable<?>[] arguments, Variable<?> fact) {
        if (arguments.length == 1 && isFindings(arguments[0])) {
            return Takes.FINDINGS;
        }
        if (arguments.length == 2 && isFindings(arguments[0]) && arguments[1] == fact) {
            return Takes.FINDINGS_AND_FACT;
        }
        return arguments.length == 2 && arguments[0] == fact && isFindings(arguments[1])
                ? Takes.FACT_AND_FINDINGS
                : null;
    }

    private static boolean isFindings(Variable<?> argument) {
        return argument.getType() == Findings.class;
    }

    /** Adds what has to hold of the fact; false when the constraint is more than a conjunction of tests of this fact. */
    private static boolean collect(Constraint constraint, Variable<?> fact, List<String> into) {
        if (constraint == SingleConstraint.TRUE) {
            return true;
        }
        if (constraint.getType() == Constraint.Type.AND || constraint.getType() == Constraint.Type.MULTIPLE) {
            for (Constraint part : constraint.getChildren()) {
                if (!collect(part, fact, into)) {
                    return false;
                }
            }
            return true;
        }
        String test = constraint instanceof SingleConstraint1<?> single && single.getVariables()[0] == fact
                ? compiled(single.getPredicate1())
                : null;
        return test != null && into.add(test);
    }

    /** The name of the class behind what Drools wraps around it to compare conditions; null when it captures something. */
    private static @Nullable String compiled(Object wrapped) {
        Object bare = wrapped instanceof IntrospectableLambda lambda ? lambda.getLambda() : wrapped;
        return bare instanceof Enum<?> constant ? constant.getDeclaringClass().getName() : null;
    }
}
