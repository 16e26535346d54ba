package io.complaintrules.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/** Writes a change the way the scenario files hold it: YAML in flow style, on one line, quotes only where YAML wants them. */
final class FlowYaml {
    private static final Pattern PLAIN = Pattern.compile("[\\p{IsAlphabetic}][\\p{IsAlphabetic}\\d_./-]*");
    private static final Pattern MEANS_MORE = Pattern.compile("(?i)yes|no|on|off|true|false|null|none|y|n|~");

    private FlowYaml() {}

    static String of(JsonNode node) {
        if (node.isObject()) {
            StringJoiner fields = new StringJoiner(", ", "{", "}");
            node.properties().forEach(field -> fields.add(field.getKey() + ": " + of(field.getValue())));
            return fields.toString();
        }
        if (node.isArray()) {
            StringJoiner elements = new StringJoiner(", ", "[", "]");
            node.forEach(element -> elements.add(of(element)));
            return elements.toString();
        }
        return node.isTextual() && isPlain(node.textValue()) ? node.textValue() : node.toString();
    }

    private static boolean isPlain(String text) {
        return PLAIN.matcher(text).matches() && !MEANS_MORE.matcher(text).matches();
    }
}
