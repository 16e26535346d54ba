package io.complaintrules.authoring;

/** How grave a slip is. */
public enum Severity {
    /** The folder does not load. */
    ERROR,
    /** The folder loads, and yet something is most likely not meant so. */
    WARNING
}
