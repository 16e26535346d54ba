package io.complaintrules.testing;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Changes as JSON merge patches (RFC 7396): only what differs, null to take something out. */
final class MergePatch {
    private MergePatch() {}

    static Map<String, @Nullable Object> merged(Map<String, ?> base, Map<String, ?> change) {
        Map<String, @Nullable Object> merged = new LinkedHashMap<>(base);
        change.forEach((key, value) -> {
            if (value == null) {
                merged.remove(key);
            } else {
                merged.put(key, value instanceof Map<?, ?> inner ? merged(map(merged.get(key)), map(inner)) : value);
            }
        });
        return merged;
    }

    /** The entries of a mapping, none where it is something else. */
    @SuppressWarnings("unchecked") // keys of YAML mappings are read as texts
    static Map<String, @Nullable Object> map(@Nullable Object tree) {
        return tree instanceof Map<?, ?> map ? (Map<String, @Nullable Object>) map : Map.of();
    }
}
