package io.complaintrules.verdict;

import java.util.List;

/**
 * How a rule came to speak or to keep silent: the fact that comes nearest to what it asks. Immutable.
 *
 * @param rule id of the rule
 * @param fact type of the fact; there is none of it where {@code asked} is empty and the rule asks something
 * @param found whether there is such a fact
 * @param asked the conditions, in the order of the rule
 */
public record Trace(String rule, String fact, boolean found, List<Asked> asked) {
    /** Copies the list. */
    public Trace {
        asked = List.copyOf(asked);
    }

    /** Returns whether every condition holds of the fact. */
    public boolean matches() {
        return found && asked.stream().allMatch(Asked::holds);
    }

    /** Returns the conditions that do not hold. */
    public List<Asked> broken() {
        return asked.stream().filter(one -> !one.holds()).toList();
    }
}
