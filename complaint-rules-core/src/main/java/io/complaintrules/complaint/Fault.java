package io.complaintrules.complaint;

import java.io.Serializable;

/**
 * One thing in a complaint that cannot be so. No component ever holds a value that a person typed.
 *
 * @param path JSON path of the field, such as {@code $.priorComplaint.repliedOn}
 * @param zh what is wrong, in Chinese
 * @param en what is wrong, in English
 * @param maybe what may mend it, in English, beginning with "Maybe"
 * @param maybeZh the same in Chinese
 */
public record Fault(String path, String zh, String en, String maybe, String maybeZh) implements Serializable {}
