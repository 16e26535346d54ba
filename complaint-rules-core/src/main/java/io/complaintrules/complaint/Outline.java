package io.complaintrules.complaint;

import java.util.Collection;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

final class Outline {
    private Outline() {}

    static String of(String type, @Nullable Object... namesAndValues) {
        StringJoiner outline = new StringJoiner(", ", type + "[", "]");
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            if (value instanceof Collection<?> items) {
                if (!items.isEmpty()) {
                    outline.add(namesAndValues[i] + "(" + items.size() + ")");
                }
            } else if (value != null) {
                outline.add(String.valueOf(namesAndValues[i]));
            }
        }
        return outline.toString();
    }
}
