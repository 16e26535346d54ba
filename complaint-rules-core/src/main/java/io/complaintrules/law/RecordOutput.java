package io.complaintrules.law;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A stream of small non-negative numbers; texts and dates are numbers too, into tables written before them. A text of
 * Latin letters alone is kept apart from the others, for it can be copied without decoding.
 */
final class RecordOutput {
    private final Map<String, Integer> strings = new LinkedHashMap<>();
    private final Map<LocalDate, Integer> dates = new LinkedHashMap<>();
    private final ByteArrayOutputStream records = new ByteArrayOutputStream();

    void text(@Nullable String text) {
        number(text == null ? 0 : strings.computeIfAbsent(text, ignored -> strings.size() + 1));
    }

    void date(@Nullable LocalDate date) {
        number(date == null ? 0 : dates.computeIfAbsent(date, ignored -> dates.size() + 1));
    }

    void number(int number) {
        number(number, records);
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream narrow = new ByteArrayOutputStream();
        StringBuilder wide = new StringBuilder();
        number(strings.size(), out);
        for (String text : strings.keySet()) {
            boolean isWide = text.chars().anyMatch(letter -> letter > 0xFF);
            number((text.length() << 1) | (isWide ? 1 : 0), out);
            if (isWide) {
                wide.append(text);
            } else {
                narrow.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        byte[] wideBytes = wide.toString().getBytes(StandardCharsets.UTF_8);
        number(wideBytes.length, out);
        out.writeBytes(narrow.toByteArray());
        out.writeBytes(wideBytes);
        number(dates.size(), out);
        for (LocalDate date : dates.keySet()) {
            number(Math.toIntExact(date.toEpochDay()), out);
        }
        out.writeBytes(records.toByteArray());
        return out.toByteArray();
    }

    private static void number(int number, ByteArrayOutputStream out) {
        int left = number;
        while (left > 0x7F) {
            out.write((left & 0x7F) | 0x80);
            left >>>= 7;
        }
        out.write(left);
    }
}
