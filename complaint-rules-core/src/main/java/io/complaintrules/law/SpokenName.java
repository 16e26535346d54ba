package io.complaintrules.law;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How people call a body in their stories. Immutable.
 *
 * @param names the words
 * @param contact the number or site that the words stand for, or null for the body's best one
 * @param unlessBefore words that, standing directly before, make it mean something else
 * @param unlessAfter the same, standing directly behind
 */
public record SpokenName(
        List<String> names, @Nullable String contact, List<String> unlessBefore, List<String> unlessAfter) {
    /** Copies the lists. */
    public SpokenName {
        names = List.copyOf(names);
        unlessBefore = List.copyOf(unlessBefore);
        unlessAfter = List.copyOf(unlessAfter);
    }
}
