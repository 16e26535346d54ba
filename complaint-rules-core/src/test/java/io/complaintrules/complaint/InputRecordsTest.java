package io.complaintrules.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InputRecordsTest {
    private static final Set<Class<?>> RECORDS = reached(Complaint.class, new LinkedHashSet<>());

    @Test
    void each_has_a_builder_with_every_component_and_a_copy_that_starts_from_it() throws ReflectiveOperationException {
        assertThat(RECORDS).hasSizeGreaterThan(10);
        for (Class<?> type : RECORDS) {
            Object builder = type.getMethod("builder").invoke(null);
            Object built = builder.getClass().getMethod("build").invoke(builder);
            Object again = type.getMethod("toBuilder").invoke(built);
            assertThat(again.getClass().getMethod("build").invoke(again)).isEqualTo(built);
            for (RecordComponent component : type.getRecordComponents()) {
                assertThat(open(component) || sets(builder.getClass(), component))
                        .as("%s.%s has no setter of its type", type.getSimpleName(), component.getName())
                        .isTrue();
            }
        }
    }

    @Test
    void a_copy_keeps_what_is_not_set_anew() throws ReflectiveOperationException {
        Set<Object> given = given(Complaints.complete(), new LinkedHashSet<>());
        for (Class<?> type : RECORDS) {
            assertThat(given).hasAtLeastOneElementOfType(type);
        }
        assertThat(given).allSatisfy(record -> assertThat(copy(record)).isEqualTo(record));
    }

    private static Set<Object> given(Object value, Set<Object> found) throws ReflectiveOperationException {
        if (value instanceof Iterable<?> items) {
            for (Object item : items) {
                given(item, found);
            }
        } else if (value instanceof Record && found.add(value)) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                given(component.getAccessor().invoke(value), found);
            }
        }
        return found;
    }

    private static Object copy(Object whole) {
        try {
            Object builder = whole.getClass().getMethod("toBuilder").invoke(whole);
            return builder.getClass().getMethod("build").invoke(builder);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(whole.getClass().getSimpleName(), e);
        }
    }

    /** What the law data name has one setter for all. */
    private static boolean open(RecordComponent component) {
        return component.getType() == java.util.Map.class;
    }

    private static boolean sets(Class<?> builder, RecordComponent component) {
        for (Method method : builder.getMethods()) {
            if (method.getName().equals(component.getName())
                    && method.getParameterCount() == 1
                    && method.getGenericParameterTypes()[0].equals(component.getGenericType())) {
                return true;
            }
        }
        return false;
    }

    private static Set<Class<?>> reached(Class<?> type, Set<Class<?>> found) {
        if (type.isRecord() && found.add(type)) {
            for (RecordComponent component : type.getRecordComponents()) {
                reached(component.getType(), found);
                if (component.getGenericType() instanceof ParameterizedType part) {
                    for (Type argument : part.getActualTypeArguments()) {
                        if (argument instanceof Class<?> of) {
                            reached(of, found);
                        }
                    }
                }
            }
        }
        return found;
    }
}
