package io.complaintrules.engine;

import java.util.ArrayList;
import java.util.List;

/** A message with {@code {name}} places, taken apart once. Immutable. */
final class Template {
    private final String text;
    /** What is written as it is stands at even places, names at odd ones. */
    private final String[] parts;

    private Template(String text, String[] parts) {
        this.text = text;
        this.parts = parts;
    }

    static Template of(String text) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        int open = text.indexOf('{');
        while (open >= 0) {
            int close = text.indexOf('}', open);
            if (close < 0) {
                break;
            }
            parts.add(text.substring(from, open));
            parts.add(text.substring(open + 1, close));
            from = close + 1;
            open = text.indexOf('{', from);
        }
        parts.add(text.substring(from));
        return new Template(text, parts.toArray(String[]::new));
    }

    /** A name that has no value stays as it is. */
    String fill(Placeholders places, boolean chinese) {
        if (parts.length == 1) {
            return text;
        }
        String[] filled = parts.clone();
        for (int i = 1; i < parts.length; i += 2) {
            String value = chinese ? places.zh(parts[i]) : places.en(parts[i]);
            filled[i] = value == null ? "{" + parts[i] + "}" : value;
        }
        return String.join("", filled);
    }
}
