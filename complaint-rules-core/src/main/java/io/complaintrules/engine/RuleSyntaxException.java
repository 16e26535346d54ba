package io.complaintrules.engine;

import java.util.List;

/** The rules do not compile, or break a law of the house. Lists every fault, each as {@code file:line: what}. */
public final class RuleSyntaxException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final List<String> faults;

    /**
     * Takes all faults at once.
     *
     * @param faults one line each
     */
    public RuleSyntaxException(List<String> faults) {
        super("rules: " + faults.size() + " fault(s)\n" + String.join("\n", faults)
                + "\nMaybe the rule author's guide (complaint-rules-drl/README.md) shows the form?");
        this.faults = List.copyOf(faults);
    }

    /** Returns the faults, one line each. */
    public List<String> faults() {
        return faults;
    }
}
