package io.complaintrules.law;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Writes and reads records component by component. */
final class RecordCodec {
    private RecordCodec() {}

    static void write(Type type, @Nullable Object value, RecordOutput out) {
        if (type instanceof ParameterizedType parts) {
            Type[] of = parts.getActualTypeArguments();
            if (value instanceof Map<?, ?> map) {
                out.number(map.size());
                map.forEach((key, mapped) -> {
                    write(of[0], key, out);
                    write(of[1], mapped, out);
                });
            } else if (value instanceof Collection<?> values) {
                out.number(values.size());
                values.forEach(one -> write(of[0], one, out));
            }
        } else if (type == boolean.class) {
            out.number(Boolean.TRUE.equals(value) ? 1 : 0);
        } else if (value instanceof Record) {
            out.number(1);
            for (RecordComponent part : value.getClass().getRecordComponents()) {
                write(part.getGenericType(), get(part, value), out);
            }
        } else if (type instanceof Class<?> plain && plain.isRecord()) {
            out.number(0);
        } else {
            out.text(value == null ? null : value instanceof Enum<?> constant ? constant.name() : value.toString());
        }
    }

    static @Nullable Object read(Type type, RecordInput in) {
        if (type instanceof ParameterizedType parts) {
            Type[] of = parts.getActualTypeArguments();
            int count = in.number();
            if (parts.getRawType() == Map.class) {
                Map<@Nullable Object, @Nullable Object> map = new TreeMap<>();
                for (int i = 0; i < count; i++) {
                    map.put(read(of[0], in), read(of[1], in));
                }
                return map;
            }
            Collection<@Nullable Object> values =
                    parts.getRawType() == Set.class ? new TreeSet<>() : new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                values.add(read(of[0], in));
            }
            return values;
        }
        Class<?> plain = (Class<?>) type;
        if (plain == boolean.class) {
            return in.number() == 1;
        }
        if (plain.isRecord()) {
            return in.number() == 0 ? null : record(plain, in);
        }
        String text = in.optionalText();
        if (text != null && plain.isEnum()) {
            for (Object constant : plain.getEnumConstants()) {
                if (((Enum<?>) constant).name().equals(text)) {
                    return constant;
                }
            }
        }
        return text;
    }

    private static Object record(Class<?> type, RecordInput in) {
        List<@Nullable Object> values = new ArrayList<>();
        for (RecordComponent part : type.getRecordComponents()) {
            values.add(read(part.getGenericType(), in));
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            return constructor.newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record can be made of what it was written from", e);
        }
    }

    private static @Nullable Object get(RecordComponent part, Object record) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record's accessor can be called", e);
        }
    }
}
