package io.complaintrules.report;

import io.complaintrules.law.Bilingual;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** What the choices of the library's own closed lists are called, by type and choice. */
final class ChoiceNames {
    private static final String FILE = "choices.properties";
    private static final Map<String, Bilingual> NAMES = read();

    private ChoiceNames() {}

    static Map<String, Bilingual> all() {
        return NAMES;
    }

    static Bilingual of(Enum<?> choice) {
        Bilingual name = NAMES.get(key(choice));
        return name == null ? new Bilingual(choice.name(), choice.name()) : name;
    }

    static String key(Enum<?> choice) {
        Class<?> type = choice.getDeclaringClass();
        Class<?> around = type.getEnclosingClass();
        return (around == null ? "" : around.getSimpleName() + ".") + type.getSimpleName() + "." + choice.name();
    }

    private static Map<String, Bilingual> read() {
        Properties lines = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(ChoiceNames.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8)) {
            lines.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, Bilingual> names = new HashMap<>();
        lines.forEach((key, value) -> names.put(String.valueOf(key), both(String.valueOf(value))));
        return names;
    }

    private static Bilingual both(String line) {
        int bar = line.indexOf('|');
        return new Bilingual(
                line.substring(0, bar).strip(), line.substring(bar + 1).strip());
    }
}
