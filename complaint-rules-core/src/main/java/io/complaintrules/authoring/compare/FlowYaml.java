package io.complaintrules.authoring.compare;

import io.complaintrules.api.Internal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Plain mappings, lists, texts and numbers as scenario files hold them: YAML on one line, quotes only where YAML wants them. */
@Internal
public final class FlowYaml {
    private static final Pattern PLAIN = Pattern.compile("[\\p{IsAlphabetic}][\\p{IsAlphabetic}\\d_./-]*");
    private static final Pattern MEANS_MORE = Pattern.compile("(?i)yes|no|on|off|true|false|null|none|y|n|~");

    private FlowYaml() {}

    /**
     * Returns it as YAML.
     *
     * @param tree mappings, lists, texts and numbers
     */
    public static String of(@Nullable Object tree) {
        if (tree instanceof Map<?, ?> map) {
            StringJoiner fields = new StringJoiner(", ", "{", "}");
            map.forEach((key, value) -> fields.add(of(key) + ": " + of(value)));
            return fields.toString();
        }
        if (tree instanceof List<?> list) {
            StringJoiner elements = new StringJoiner(", ", "[", "]");
            list.forEach(element -> elements.add(of(element)));
            return elements.toString();
        }
        if (tree instanceof BigDecimal sum) {
            return sum.toPlainString();
        }
        return tree instanceof String text && !isPlain(text) ? quoted(text) : String.valueOf(tree);
    }

    private static boolean isPlain(String text) {
        return PLAIN.matcher(text).matches() && !MEANS_MORE.matcher(text).matches();
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.chars().forEach(unit -> {
            switch (unit) {
                case '"', '\\' -> out.append('\\').append((char) unit);
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                default -> {
                    if (unit < ' ' || (unit >= 0x7F && unit < 0xA0)) {
                        out.append(String.format("\\u%04x", unit));
                    } else {
                        out.append((char) unit);
                    }
                }
            }
        });
        return out.append('"').toString();
    }
}
