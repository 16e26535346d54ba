package io.complaintrules.law;

import io.complaintrules.api.Internal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A message with {@code {name}} places, taken apart once. Immutable and thread-safe. */
@Internal
public final class Template {
    private static final int LAST_OF_THREE_DIGITS = 999;
    private static final int LAST_OF_FOUR_DIGITS = 9999;

    /** What is written as it is stands at even places, names at odd ones. */
    private final String[] parts;

    private Template(String[] parts) {
        this.parts = parts;
    }

    /** Takes a message apart. */
    public static Template of(String text) {
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
        return new Template(parts.toArray(String[]::new));
    }

    /** Returns whether it has places at all. */
    public boolean hasPlaces() {
        return parts.length > 1;
    }

    /** Returns a message with words for its names, in both languages; a name that has none stays as it is. */
    public static Bilingual fill(Bilingual message, Map<String, Bilingual> words) {
        return new Bilingual(
                of(message.zh())
                        .filled(name ->
                                words.containsKey(name) ? words.get(name).zh() : null),
                of(message.en())
                        .filled(name ->
                                words.containsKey(name) ? words.get(name).en() : null));
    }

    private String filled(Function<String, @Nullable Object> values) {
        StringBuilder room = new StringBuilder();
        fill(values, room);
        return room.toString();
    }

    /**
     * Writes the message with a value for each name; a name that has none, null, stays as it is.
     *
     * @param values what stands for a name; of several the list
     * @param room where it is written; what stood there is lost
     */
    public void fill(Function<String, @Nullable Object> values, StringBuilder room) {
        room.setLength(0);
        room.append(parts[0]);
        for (int i = 1; i < parts.length; i += 2) {
            Object value = values.apply(parts[i]);
            if (value == null) {
                room.append('{').append(parts[i]).append('}');
            } else {
                write(value, room);
            }
            room.append(parts[i + 1]);
        }
    }

    private static void write(Object value, StringBuilder room) {
        if (value instanceof LocalDate day
                && day.getYear() > LAST_OF_THREE_DIGITS
                && day.getYear() <= LAST_OF_FOUR_DIGITS) {
            room.append(day.getYear());
            room.append(day.getMonthValue() < 10 ? "-0" : "-").append(day.getMonthValue());
            room.append(day.getDayOfMonth() < 10 ? "-0" : "-").append(day.getDayOfMonth());
        } else if (value instanceof List<?> several) {
            for (int i = 0; i < several.size(); i++) {
                room.append(i == 0 ? "" : ", ").append(several.get(i));
            }
        } else {
            room.append(value);
        }
    }
}
