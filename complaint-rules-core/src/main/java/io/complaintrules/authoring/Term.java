package io.complaintrules.authoring;

/**
 * A word in a message that each language has its own for.
 *
 * @param zh in Chinese
 * @param en in English
 */
public record Term(String zh, String en) {}
