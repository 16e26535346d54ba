package io.complaintrules.verdict;

/**
 * One fact that made a rule match.
 *
 * @param fact type of the fact in the rule, such as {@code Case}
 * @param condition what the rule asked of it, as written in the DRL; empty when any such fact will do
 */
public record Because(String fact, String condition) {}
