package io.complaintrules.examples.measure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/** How bodies count: those that {@code authority-codes.properties} names one by one, all others as one class. */
final class Bodies {
    static final String LOCAL = "local";
    static final String NONE = "none";
    static final String OTHER = "other";
    private static final Set<String> MIIT = Set.of("miit-appeal", "comms-admin", "spam-12321");
    private static final String ISC = "isc-platform";
    private static final Map<String, String> IDS = load();

    private Bodies() {}

    /** The class that an id or a short code counts as. */
    static String of(String idOrCode) {
        return IDS.getOrDefault(idOrCode, LOCAL);
    }

    static String coarse(String body) {
        if (MIIT.contains(body)) {
            return "miit";
        }
        return body.equals(ISC) ? "isc" : OTHER;
    }

    private static Map<String, String> load() {
        Properties codes = new Properties();
        try (InputStream in =
                Objects.requireNonNull(Bodies.class.getResourceAsStream("authority-codes.properties"), "codes")) {
            codes.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> ids = new HashMap<>();
        for (String code : codes.stringPropertyNames()) {
            String id = codes.getProperty(code);
            ids.put(code, id);
            ids.put(id, id);
        }
        return Map.copyOf(ids);
    }
}
