package io.complaintrules.verdict;

import org.jspecify.annotations.Nullable;

/**
 * One condition of a rule, held against a complaint.
 *
 * @param condition what the rule asks, as written in the DRL
 * @param holds whether it is so
 * @param value what the complaint has there, as the rules spell it; null when it cannot be told in a word
 */
public record Asked(String condition, boolean holds, @Nullable String value) {}
