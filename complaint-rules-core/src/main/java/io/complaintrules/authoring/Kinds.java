package io.complaintrules.authoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What kinds of things are called. */
public final class Kinds {
    private static final Map<String, String> CHINESE = load();

    private Kinds() {}

    /**
     * Returns what a kind of thing is called.
     *
     * @param kind as {@code authority}
     */
    public static Term name(String kind) {
        return new Term(CHINESE.getOrDefault(kind, kind), kind);
    }

    private static Map<String, String> load() {
        try (InputStream in = Objects.requireNonNull(Kinds.class.getResourceAsStream("kinds.yaml"), "kinds.yaml")) {
            Map<String, String> names = new HashMap<>();
            Map<?, ?> tree = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(in);
            tree.forEach((kind, name) -> names.put(kind.toString(), name.toString()));
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
