package io.complaintrules.binary;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives the values that were written, one after the other. Made for a JVM that has compiled nothing yet: all texts are decoded
 * in one go, there is no reflection, and what comes often has a short method of its own; a long one that is called by the ten
 * thousand keeps a core busy with compiling it. Not thread-safe.
 */
public final class RecordInput {
    private final byte[] bytes;
    private final RecordMaker maker;
    private final String[] texts;
    private int position;
    private int taken;

    RecordInput(byte[] bytes, int start, RecordMaker maker) {
        this.bytes = bytes;
        this.maker = maker;
        position = start;
        int[] lengths = new int[number()];
        for (int index = 0; index < lengths.length; index++) {
            lengths[index] = number();
        }
        int narrowBytes = number();
        int wideBytes = number();
        String narrow = new String(bytes, position, narrowBytes, StandardCharsets.ISO_8859_1);
        String wide = new String(bytes, position + narrowBytes, wideBytes, StandardCharsets.UTF_8);
        position += narrowBytes + wideBytes;
        texts = new String[lengths.length];
        int inNarrow = 0;
        int inWide = 0;
        for (int index = 0; index < lengths.length; index++) {
            int length = lengths[index] >> 1;
            if ((lengths[index] & 1) == 0) {
                texts[index] = narrow.substring(inNarrow, inNarrow + length);
                inNarrow += length;
            } else {
                texts[index] = wide.substring(inWide, inWide + length);
                inWide += length;
            }
        }
    }

    /**
     * Returns the next value, null where null was written. Takes the type that is asked for; of an enum ask {@link #choice}, and of
     * what has a method of its own rather that.
     *
     * @throws ClassCastException where another type was written, at the caller
     */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals", "NullAway"
    }) // as the component says, so the value is
    public <T> T next() {
        taken++;
        byte tag = bytes[position++];
        int number = tag < Tag.INT ? 0 : number();
        Object value =
                switch (tag) {
                    case Tag.NULL -> null;
                    case Tag.FALSE -> false;
                    case Tag.TRUE -> true;
                    case Tag.INT -> number;
                    case Tag.TEXT -> texts[number];
                    case Tag.AMOUNT -> new BigDecimal(texts[number]);
                    case Tag.DAY -> LocalDate.ofEpochDay(number);
                    case Tag.INTS -> numbers(new int[number]);
                    case Tag.LONGS -> numbers(new long[number]);
                    case Tag.CHARS -> letters(new char[number]);
                    case Tag.BYTES -> bytes(number);
                    case Tag.LIST -> List.of(elements(number));
                    case Tag.SET -> set(elements(number));
                    case Tag.MAP -> map(number);
                    case Tag.RECORD -> make(texts[number]);
                    default -> throw new IllegalStateException("no value begins with " + tag);
                };
        return (T) value;
    }

    /** Returns the next value, a text; null where null was written. */
    @SuppressWarnings("NullAway") // as the component says, so the value is
    public String text() {
        return comes(Tag.TEXT, Tag.NULL) ? texts[number()] : null;
    }

    /** Returns the next value, a list; null where null was written. */
    @SuppressWarnings({"unchecked", "NullAway"}) // as the component says, so the value is
    public <E> List<E> list() {
        return comes(Tag.LIST, Tag.NULL) ? (List<E>) List.of(elements(number())) : null;
    }

    /** Returns the next value, another record; null where null was written. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals", "NullAway"
    }) // as the component says, so the value is
    public <R extends Record> R record() {
        return comes(Tag.RECORD, Tag.NULL) ? (R) make(texts[number()]) : null;
    }

    /** Returns the next value, a day; null where null was written. */
    @SuppressWarnings("NullAway") // as the component says, so the value is
    public LocalDate day() {
        return comes(Tag.DAY, Tag.NULL) ? LocalDate.ofEpochDay(number()) : null;
    }

    /** Returns the next value, a boolean. */
    public boolean flag() {
        return comes(Tag.TRUE, Tag.FALSE);
    }

    /** Whether the next value has the one tag, and not the other. */
    private boolean comes(byte one, byte other) {
        taken++;
        byte tag = bytes[position++];
        if (tag != one && tag != other) {
            throw new IllegalStateException("a value that begins with " + tag + " is of another type");
        }
        return tag == one;
    }

    /** Returns the next value, a constant of an enum; null where null was written. */
    @SuppressWarnings("NullAway") // as the component says, so the value is
    public <E extends Enum<E>> E choice(Class<E> type) {
        String name = text();
        return name == null ? null : Enum.valueOf(type, name);
    }

    /** Returns the next value, a set of constants of an enum. */
    public <E extends Enum<E>> Set<E> choices(Class<E> type) {
        Set<String> names = next();
        Set<E> choices = EnumSet.noneOf(type);
        for (String name : names) {
            choices.add(Enum.valueOf(type, name));
        }
        return choices;
    }

    private Record make(String type) {
        int components = number();
        int outside = taken;
        taken = 0;
        Record made = maker.make(type, this);
        if (taken != components) {
            throw new IllegalStateException(type + ": " + components + " components were written, " + taken + " taken");
        }
        taken = outside;
        return made;
    }

    private @Nullable Object[] elements(int count) {
        int outside = taken;
        @Nullable Object[] elements = new @Nullable Object[count];
        for (int i = 0; i < elements.length; i++) {
            elements[i] = switch (bytes[position]) {
                case Tag.TEXT -> text();
                case Tag.RECORD -> record();
                default -> next();
            };
        }
        taken = outside;
        return elements;
    }

    private static Set<@Nullable Object> set(@Nullable Object[] elements) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(Arrays.asList(elements)));
    }

    private Map<@Nullable Object, @Nullable Object> map(int size) {
        int outside = taken;
        Map<@Nullable Object, @Nullable Object> map = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            map.put(next(), next());
        }
        taken = outside;
        return Collections.unmodifiableMap(map);
    }

    private int[] numbers(int[] numbers) {
        next(Integer.BYTES * numbers.length).asIntBuffer().get(numbers);
        return numbers;
    }

    private long[] numbers(long[] numbers) {
        next(Long.BYTES * numbers.length).asLongBuffer().get(numbers);
        return numbers;
    }

    private char[] letters(char[] letters) {
        next(Character.BYTES * letters.length).asCharBuffer().get(letters);
        return letters;
    }

    private ByteBuffer next(int count) {
        position += count;
        return ByteBuffer.wrap(bytes, position - count, count);
    }

    private byte[] bytes(int count) {
        position += count;
        return Arrays.copyOfRange(bytes, position - count, position);
    }

    private int number() {
        byte first = bytes[position++];
        return first < 0 ? longNumber(first & 0x7F) : first;
    }

    private int longNumber(int begun) {
        int value = begun;
        int shift = 7;
        byte next = bytes[position++];
        while (next < 0) {
            value |= (next & 0x7F) << shift;
            shift += 7;
            next = bytes[position++];
        }
        return value | (next << shift);
    }
}
