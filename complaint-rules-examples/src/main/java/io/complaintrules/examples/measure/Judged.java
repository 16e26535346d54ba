package io.complaintrules.examples.measure;

import io.complaintrules.verdict.Verdict;

/**
 * A row and what the library made of it.
 *
 * @param row the row
 * @param verdict its verdict
 */
public record Judged<R extends Row>(R row, Verdict verdict) {}
