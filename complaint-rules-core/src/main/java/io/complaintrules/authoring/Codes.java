package io.complaintrules.authoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The kinds of slips with their words, as {@code codes.yaml} has them. Immutable and thread-safe. */
final class Codes {
    private static final Map<String, Kind> ALL = load();
    private static final Pattern PLACE = Pattern.compile("\\{([0-9])\\}");
    /** More would not be read by anyone. */
    private static final int LONGEST_WORD = 80;

    private Codes() {}

    /** One kind of slip. */
    record Kind(
            String code, Severity severity, String zh, String en, @Nullable String maybeZh, @Nullable String maybeEn) {
        /** The nearest word, where there is one, stands before what is said in general. */
        Diagnostic at(Place place, @Nullable String nearest, Object... words) {
            return new Diagnostic(
                    code,
                    severity,
                    place,
                    filled(zh, true, words),
                    filled(en, false, words),
                    maybe(nearest, maybeZh, true, words),
                    maybe(nearest, maybeEn, false, words));
        }

        private static @Nullable String maybe(
                @Nullable String nearest, @Nullable String general, boolean chinese, Object... words) {
            if (nearest != null) {
                return printable(nearest);
            }
            return general == null ? null : filled(general, chinese, words);
        }
    }

    static Kind get(String code) {
        return Objects.requireNonNull(ALL.get(code), () -> "codes.yaml has no " + code);
    }

    static Map<String, Kind> all() {
        return ALL;
    }

    private static String filled(String text, boolean chinese, Object... words) {
        StringBuilder filled = new StringBuilder();
        Matcher place = PLACE.matcher(text);
        while (place.find()) {
            String word = word(words[Integer.parseInt(place.group(1))], chinese);
            place.appendReplacement(filled, Matcher.quoteReplacement(word));
        }
        return place.appendTail(filled).toString();
    }

    private static String word(Object word, boolean chinese) {
        if (word instanceof Term term) {
            return printable(chinese ? term.zh() : term.en());
        }
        return printable(String.valueOf(word));
    }

    /** What an author wrote, short, and without a sign that a terminal would obey. */
    private static String printable(String word) {
        StringBuilder clean = new StringBuilder();
        word.codePoints().limit(LONGEST_WORD).forEach(sign -> {
            if (sign >= ' ' && !Marks.isHidden(sign)) {
                clean.appendCodePoint(sign);
            } else {
                clean.append('?');
            }
        });
        return clean.append(word.length() > LONGEST_WORD ? "…" : "").toString();
    }

    private static Map<String, Kind> load() {
        try (InputStream in = Objects.requireNonNull(Codes.class.getResourceAsStream("codes.yaml"), "codes.yaml")) {
            Map<String, Kind> kinds = new TreeMap<>();
            Map<?, ?> tree = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(in);
            tree.forEach((code, entry) -> kinds.put(code.toString(), kind(code.toString(), (Map<?, ?>) entry)));
            return kinds;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Kind kind(String code, Map<?, ?> entry) {
        return new Kind(
                code,
                "warning".equals(entry.get("severity")) ? Severity.WARNING : Severity.ERROR,
                String.valueOf(entry.get("zh")),
                String.valueOf(entry.get("en")),
                (String) entry.get("maybe-zh"),
                (String) entry.get("maybe-en"));
    }
}
