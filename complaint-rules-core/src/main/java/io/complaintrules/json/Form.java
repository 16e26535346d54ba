package io.complaintrules.json;

/** How much of a verdict is written. */
public enum Form {
    /** One line of at most a kilobyte: {@link VerdictSummary}. */
    SUMMARY,
    /** Each thing once, without what only explains: {@link LeanVerdict}. */
    LEAN,
    /** The {@link io.complaintrules.verdict.Verdict} with all its findings, as it is in Java. */
    FULL
}
