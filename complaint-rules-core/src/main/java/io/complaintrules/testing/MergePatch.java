package io.complaintrules.testing;

import io.complaintrules.api.Internal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Changes as JSON merge patches (RFC 7396): only what differs, null to take something out. */
@Internal
public final class MergePatch {
    private MergePatch() {}

    /**
     * Returns a mapping, changed.
     *
     * @param base the mapping
     * @param change what differs
     */
    public static Map<String, @Nullable Object> merged(Map<String, ?> base, Map<String, ?> change) {
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

    /**
     * Returns the entries of a mapping, none where it is something else.
     *
     * @param tree a part of a document
     */
    @SuppressWarnings("unchecked") // keys of YAML mappings are read as texts
    public static Map<String, @Nullable Object> map(@Nullable Object tree) {
        return tree instanceof Map<?, ?> map ? (Map<String, @Nullable Object>) map : Map.of();
    }
}
