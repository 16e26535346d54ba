package io.complaintrules.authoring.compare;

/** How a rule, or another part of a verdict, changes from the one folder to the other. */
public enum RuleChange {
    /** It is there and was not. */
    SPEAKS,
    /** It was there and is not. */
    SILENT,
    /** It is there in both, and says something else. */
    DIFFERS,
    /** The rules give a verdict no longer: a limit was met, or a rule failed. */
    FAILS
}
