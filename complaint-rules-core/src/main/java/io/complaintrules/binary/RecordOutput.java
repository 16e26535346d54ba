package io.complaintrules.binary;

import java.io.ByteArrayOutputStream;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Writes values one after the other, each with its tag; a text is its place in a table written before them. A text of Latin
 * letters alone is kept apart from the others, for it can be copied without decoding.
 */
final class RecordOutput {
    private final Map<String, Integer> texts = new LinkedHashMap<>();
    private final ByteArrayOutputStream values = new ByteArrayOutputStream();

    /** Sets and maps are written in the order of their elements and keys, so that the same content gives the same bytes. */
    void value(@Nullable Object value) {
        if (value == null) {
            values.write(Tag.NULL);
        } else if (value instanceof Boolean flag) {
            values.write(flag ? Tag.TRUE : Tag.FALSE);
        } else if (value instanceof Integer number) {
            tagged(Tag.INT, number);
        } else if (value instanceof String text) {
            tagged(Tag.TEXT, place(text));
        } else if (value instanceof Enum<?> choice) {
            tagged(Tag.TEXT, place(choice.name()));
        } else if (value instanceof BigDecimal amount) {
            tagged(Tag.AMOUNT, place(amount.toString()));
        } else if (value instanceof LocalDate day) {
            tagged(Tag.DAY, Math.toIntExact(day.toEpochDay()));
        } else if (value instanceof int[] numbers) {
            tagged(Tag.INTS, numbers.length);
            ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES * numbers.length);
            bytes.asIntBuffer().put(numbers);
            values.writeBytes(bytes.array());
        } else if (value instanceof long[] numbers) {
            tagged(Tag.LONGS, numbers.length);
            ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES * numbers.length);
            bytes.asLongBuffer().put(numbers);
            values.writeBytes(bytes.array());
        } else if (value instanceof char[] letters) {
            tagged(Tag.CHARS, letters.length);
            ByteBuffer bytes = ByteBuffer.allocate(Character.BYTES * letters.length);
            bytes.asCharBuffer().put(letters);
            values.writeBytes(bytes.array());
        } else if (value instanceof byte[] bytes) {
            tagged(Tag.BYTES, bytes.length);
            values.writeBytes(bytes);
        } else if (value instanceof List<?> list) {
            elements(Tag.LIST, list);
        } else if (value instanceof Set<?> set) {
            elements(Tag.SET, new TreeSet<>(set));
        } else if (value instanceof Map<?, ?> map) {
            tagged(Tag.MAP, map.size());
            new TreeMap<>(map).forEach((key, mapped) -> {
                value(key);
                value(mapped);
            });
        } else if (value instanceof Record content) {
            record(content);
        } else {
            throw new IllegalArgumentException(value.getClass() + ": nothing writes it.\nMaybe make it a record?");
        }
    }

    private void elements(byte tag, Collection<?> elements) {
        tagged(tag, elements.size());
        elements.forEach(this::value);
    }

    private void record(Record content) {
        RecordComponent[] components = content.getClass().getRecordComponents();
        tagged(Tag.RECORD, place(content.getClass().getSimpleName()));
        number(components.length, values);
        for (RecordComponent component : components) {
            try {
                component.getAccessor().setAccessible(true);
                value(component.getAccessor().invoke(content));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(component + ": its accessor cannot be called", e);
            }
        }
    }

    private int place(String text) {
        return texts.computeIfAbsent(text, unseen -> texts.size());
    }

    private void tagged(byte tag, int number) {
        values.write(tag);
        number(number, values);
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringBuilder narrow = new StringBuilder();
        StringBuilder wide = new StringBuilder();
        number(texts.size(), out);
        for (String text : texts.keySet()) {
            boolean isWide = text.chars().anyMatch(letter -> letter > 0xFF);
            number((text.length() << 1) | (isWide ? 1 : 0), out);
            (isWide ? wide : narrow).append(text);
        }
        byte[] wideBytes = wide.toString().getBytes(StandardCharsets.UTF_8);
        number(narrow.length(), out);
        number(wideBytes.length, out);
        out.writeBytes(narrow.toString().getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(wideBytes);
        out.writeBytes(values.toByteArray());
        return out.toByteArray();
    }

    /** A small number takes one byte. */
    private static void number(int number, ByteArrayOutputStream out) {
        int left = number;
        while ((left & ~0x7F) != 0) {
            out.write((left & 0x7F) | 0x80);
            left >>>= 7;
        }
        out.write(left);
    }
}
