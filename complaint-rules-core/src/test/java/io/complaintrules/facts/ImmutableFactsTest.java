package io.complaintrules.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.complaintrules.verdict.Narrative;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule can do nothing but decide: what it is given cannot be changed, however deep it looks. */
class ImmutableFactsTest {
    /** All collections that the records under test were made with. */
    private final List<Object> sources = new ArrayList<>();

    private int number;

    static Stream<Class<?>> records() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(ImmutableFactsTest.class.getPackageName())
                        .stream()
                        .filter(JavaClass::isRecord)
                        .map(JavaClass::reflect);
    }

    @ParameterizedTest
    @MethodSource("records")
    void a_fact_keeps_what_it_was_made_with(Class<?> type) throws ReflectiveOperationException {
        Object fact = make(type);
        String before = contents(fact);
        sources.forEach(ImmutableFactsTest::clear);
        assertThat(contents(fact)).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("records")
    void no_part_of_a_fact_can_be_changed(Class<?> type) throws ReflectiveOperationException {
        Object fact = make(type);
        for (RecordComponent component : type.getRecordComponents()) {
            Object value = component.getAccessor().invoke(fact);
            if (value instanceof Collection || value instanceof Map) {
                assertThatThrownBy(() -> clear(value))
                        .as(component.toString())
                        .isInstanceOf(UnsupportedOperationException.class);
            }
            assertThat(component.getType().isArray()).as(component.toString()).isFalse();
        }
    }

    /** What its own collections hold; those of other records have a turn of their own. */
    private static String contents(Object fact) throws ReflectiveOperationException {
        StringBuilder all = new StringBuilder();
        for (RecordComponent component : fact.getClass().getRecordComponents()) {
            Object value = component.getAccessor().invoke(fact);
            if (value instanceof Collection<?> collection) {
                all.append(component.getName()).append(collection.size());
            } else if (value instanceof Map<?, ?> map) {
                all.append(component.getName()).append(map.size());
            }
        }
        return all.toString();
    }

    private static void clear(Object collection) {
        if (collection instanceof Map<?, ?> map) {
            map.clear();
        } else {
            ((Collection<?>) collection).clear();
        }
    }

    private Object make(Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(components[i].getGenericType());
        }
        Constructor<?> canonical = type.getDeclaredConstructor(
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        canonical.setAccessible(true);
        return canonical.newInstance(values);
    }

    private Object value(Type type) throws ReflectiveOperationException {
        if (type instanceof ParameterizedType parts) {
            Object element = value(parts.getActualTypeArguments()[0]);
            Object made = parts.getRawType() == Map.class
                    ? new HashMap<>(Map.of(element, value(parts.getActualTypeArguments()[1])))
                    : parts.getRawType() == Set.class
                            ? new HashSet<>(List.of(element))
                            : new ArrayList<>(List.of(element));
            sources.add(made);
            return made;
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return make(plain);
        }
        if (plain.isEnum()) {
            return plain.getEnumConstants()[0];
        }
        Map<Class<?>, Object> samples = Map.of(
                String.class,
                "x",
                int.class,
                ++number,
                Integer.class,
                number,
                long.class,
                1L,
                boolean.class,
                true,
                Boolean.class,
                true,
                BigDecimal.class,
                BigDecimal.ONE,
                LocalDate.class,
                LocalDate.of(2026, 11, 23),
                Narrative.class,
                Narrative.EMPTY);
        assertThat(samples).as("give the test a sample of this type").containsKey(plain);
        return samples.get(plain);
    }
}
