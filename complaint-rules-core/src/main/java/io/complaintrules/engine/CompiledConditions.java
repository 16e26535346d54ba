package io.complaintrules.engine;

/**
 * Some of the conditions of a rule base in one class, each by its number. The rule compiler writes the classes that extend it;
 * public only so that they can. Thread-safe.
 */
public abstract class CompiledConditions {
    /** How many stand in a class: few enough for the just-in-time compiler to take the method that tells them apart. */
    static final int EACH = 128;

    /** Makes one; for the compiled classes. */
    protected CompiledConditions() {}

    /**
     * Returns whether a condition holds of a fact.
     *
     * @param number number of the condition in this class
     * @param fact a fact of the type that the condition tests
     */
    public abstract boolean test(int number, Object fact);
}
