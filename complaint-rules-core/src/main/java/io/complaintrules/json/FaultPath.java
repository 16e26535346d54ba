package io.complaintrules.json;

import com.fasterxml.jackson.core.JsonStreamContext;
import java.util.regex.Pattern;

final class FaultPath {
    private static final Pattern LOOKS_LIKE_A_FIELD = Pattern.compile("[A-Za-z_][A-Za-z_-]{0,39}");

    private FaultPath() {}

    static String of(JsonStreamContext context) {
        if (context.inRoot()) {
            return "$";
        }
        String path = of(context.getParent());
        if (context.inArray() && context.hasCurrentIndex()) {
            return path + "[" + context.getCurrentIndex() + "]";
        }
        if (context.inObject() && context.hasCurrentName()) {
            String name = context.getCurrentName();
            // What does not look like a field may be somebody's name or number.
            return path + "." + (LOOKS_LIKE_A_FIELD.matcher(name).matches() ? name : "?");
        }
        return path;
    }
}
