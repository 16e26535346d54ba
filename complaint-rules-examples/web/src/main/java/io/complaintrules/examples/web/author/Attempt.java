package io.complaintrules.examples.web.author;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an author has written and not saved.
 *
 * @param edits the whole text of each file that differs from the saved one, by its name
 * @param complaint a complaint in JSON, null where none is needed
 */
record Attempt(@Nullable Map<String, String> edits, @Nullable String complaint) {
    Map<String, String> changed() {
        return edits == null ? Map.of() : edits;
    }

    String said() {
        return complaint == null ? "{}" : complaint;
    }
}
