package io.complaintrules.engine;

/**
 * A rule could not be run: the code that its author wrote threw an exception. There is no verdict. Names the rule and what was
 * thrown, with its stack trace, and nothing of the facts.
 */
public final class RuleFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private RuleFailedException(String rule, String part, Throwable thrown) {
        super(rule + ": its " + part + " failed with " + thrown.getClass().getSimpleName()
                + ".\nMaybe it asks a part of the fact that can be null or empty; test that first?");
        setStackTrace(thrown.getStackTrace());
    }

    static RuleFailedException condition(String rule, Throwable thrown) {
        return new RuleFailedException("rule \"" + rule + "\"", "condition", thrown);
    }

    static RuleFailedException consequence(String rule, Throwable thrown) {
        return new RuleFailedException("rule \"" + rule + "\"", "consequence", thrown);
    }

    /** The engine does not say whose condition it was. */
    static RuleFailedException joining(Throwable thrown) {
        return new RuleFailedException("a rule that joins facts", "condition", thrown);
    }
}
