package io.complaintrules.examples.measure;

/**
 * A row on which the reading differs from the label.
 *
 * @param source the row
 * @param expected what the label says
 * @param found what the reading found
 */
public record Miss(Row.Source source, String expected, String found) {}
