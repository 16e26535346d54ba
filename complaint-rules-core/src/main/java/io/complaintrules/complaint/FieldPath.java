package io.complaintrules.complaint;

import io.complaintrules.api.Internal;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Fields of a complaint by their paths, as in JSON: {@code complainant.postcode}, {@code circumstances.fraud}. Thread-safe. */
@Internal
public final class FieldPath {
    private static final int LONGEST_WORD = 40;
    private static final Object[] NO_ARGUMENTS = {};

    private static final ClassValue<RecordComponent[]> PARTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            RecordComponent[] parts = type.getRecordComponents();
            if (parts == null) {
                return new RecordComponent[0];
            }
            for (RecordComponent part : parts) {
                part.getAccessor().setAccessible(true); // public anyhow: saves the check of each call
            }
            return parts;
        }
    };

    private FieldPath() {}

    /** The paths of all fields but those of lists and of circumstances and figures, which the law data name. */
    public static Set<String> all() {
        Set<String> paths = new TreeSet<>();
        for (RecordComponent part : PARTS.get(Complaint.class)) {
            paths.add(part.getName());
            for (RecordComponent inner : PARTS.get(part.getType())) {
                if (inner.getType() != Map.class) {
                    paths.add(part.getName() + "." + inner.getName());
                }
            }
        }
        return paths;
    }

    /**
     * Returns what a field says.
     *
     * @param complaint the complaint
     * @param path of the field
     * @return null when the field is empty, or when there is none of that path
     */
    public static @Nullable Object value(Complaint complaint, String path) {
        int dot = path.indexOf('.');
        Object part = component(complaint, path, 0, dot < 0 ? path.length() : dot);
        return part == null || dot < 0 ? part : component(part, path, dot + 1, path.length());
    }

    /** Returns true when a field is filled in, with whatever. */
    public static boolean isGiven(Complaint complaint, String path) {
        Object value = value(complaint, path);
        return value != null && !(value instanceof Collection<?> items && items.isEmpty());
    }

    /**
     * Returns the complaint with a field of one of its parts changed.
     *
     * @param complaint the complaint
     * @param path of the field, of two words
     * @param value what it shall say; the name of a constant where it takes one
     * @throws IllegalArgumentException if there is no such field, or it takes no such value
     */
    public static Complaint with(Complaint complaint, String path, String value) {
        int dot = path.indexOf('.');
        return (Complaint) changed(
                Complaint.class,
                complaint,
                path.substring(0, Math.max(0, dot)),
                type -> changed(
                        type,
                        component(complaint, path, 0, dot),
                        path.substring(dot + 1),
                        field -> constant(field, value)));
    }

    /**
     * Returns the complaint with a field saying something else.
     *
     * @param complaint the complaint
     * @param path of the field, of one word or two
     * @param value what it shall say, of the field's own type; null for nothing
     * @throws IllegalArgumentException if there is no such field, or it takes no such value
     */
    public static Complaint put(Complaint complaint, String path, @Nullable Object value) {
        int dot = path.indexOf('.');
        String part = dot < 0 ? path : path.substring(0, dot);
        return (Complaint) changed(
                Complaint.class,
                complaint,
                part,
                type -> dot < 0
                        ? value
                        : part(type, component(complaint, path, 0, dot), path.substring(dot + 1), value));
    }

    @SuppressWarnings("unchecked") // circumstances and figures hold their values by name
    private static Object part(Class<?> type, @Nullable Object was, String name, @Nullable Object value) {
        RecordComponent[] parts = PARTS.get(type);
        if (parts.length != 1 || parts[0].getType() != Map.class) {
            return changed(type, was, name, field -> value);
        }
        Map<String, Object> values = new TreeMap<>(
                was == null ? Map.of() : (Map<String, Object>) Objects.requireNonNull(get(parts[0], was)));
        if (value == null) {
            values.remove(name);
        } else {
            values.put(name, value);
        }
        return changed(type, was, parts[0].getName(), field -> values);
    }

    /**
     * Returns the value that a word stands for in a field.
     *
     * @param path of the field, of one word or two
     * @param word a constant, a number, {@code true}, a day, or the words themselves
     * @throws IllegalArgumentException if there is no such field, or it takes no such value
     */
    public static Object parse(String path, String word) {
        int dot = path.indexOf('.');
        Class<?> type = type(Complaint.class, dot < 0 ? path : path.substring(0, dot));
        Class<?> of = dot < 0 ? type : type(type, path.substring(dot + 1));
        if (of == LocalDate.class) {
            return LocalDate.parse(word);
        }
        if (of == Boolean.class) {
            return Boolean.valueOf(word);
        }
        if (of == BigDecimal.class) {
            return new BigDecimal(word);
        }
        return of == Integer.class ? Integer.valueOf(word) : constant(of, word);
    }

    private static Class<?> type(Class<?> record, String name) {
        for (RecordComponent part : PARTS.get(record)) {
            if (part.getName().equals(name)) {
                return part.getType();
            }
        }
        throw new IllegalArgumentException("there is no field " + name + ".\nMaybe a part of a complaint was meant?");
    }

    private interface Change {
        @Nullable Object of(Class<?> type);
    }

    /** A record like another, or like none, but for one component. */
    private static Object changed(Class<?> type, @Nullable Object was, String name, Change change) {
        RecordComponent[] parts = PARTS.get(type);
        @Nullable Object[] values = new @Nullable Object[parts.length];
        boolean found = false;
        for (int i = 0; i < parts.length; i++) {
            boolean here = parts[i].getName().equals(name);
            found |= here;
            values[i] = here ? change.of(parts[i].getType()) : was == null ? null : get(parts[i], was);
        }
        if (!found) {
            throw new IllegalArgumentException(
                    "there is no field " + name + ".\nMaybe a part of a complaint was meant?");
        }
        try {
            return type.getDeclaredConstructor(
                            Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new))
                    .newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(name + " cannot be changed.\nMaybe it takes another kind of value?", e);
        }
    }

    private static Object constant(Type type, String value) {
        if (type instanceof Class<?> choice && choice.isEnum()) {
            for (Object constant : choice.getEnumConstants()) {
                if (((Enum<?>) constant).name().equals(value)) {
                    return constant;
                }
            }
            throw new IllegalArgumentException("there is no such choice.\nMaybe the constant was renamed?");
        }
        return value;
    }

    /** What the component says that is named between two places of a path. */
    private static @Nullable Object component(Object record, String path, int from, int to) {
        for (RecordComponent part : PARTS.get(record.getClass())) {
            if (part.getName().length() == to - from && path.startsWith(part.getName(), from)) {
                return get(part, record);
            }
            if (part.getType() == Map.class && get(part, record) instanceof Map<?, ?> open) {
                return open.get(path.substring(from, to));
            }
        }
        return null;
    }

    /** The components of a record, in their order; none of what is no record. */
    static RecordComponent[] parts(Class<?> type) {
        return PARTS.get(type);
    }

    static @Nullable Object get(RecordComponent part, Object record) {
        try {
            return part.getAccessor().invoke(record, NO_ARGUMENTS);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record's accessor can be called", e);
        }
    }

    /** What is no plain word may be somebody's name or number. */
    static void requireWord(String id) {
        if (!isWord(id)) {
            throw new IllegalArgumentException(
                    "an id is no plain word.\nMaybe letters and digits only, from law/questions?");
        }
    }

    /** Returns true for a letter followed by letters and digits, 40 at most. */
    public static boolean isWord(String id) {
        if (id.isEmpty() || id.length() > LONGEST_WORD || !isLetter(id.charAt(0))) {
            return false;
        }
        return id.chars().allMatch(one -> isLetter(one) || (one >= '0' && one <= '9'));
    }

    private static boolean isLetter(int one) {
        return (one >= 'a' && one <= 'z') || (one >= 'A' && one <= 'Z');
    }
}
