package io.complaintrules.examples.benchmark.peers;

import io.complaintrules.facts.Case;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Cases with every yes, no, period and stage drawn at random from a seed: always the same ones. */
final class Cases {
    static final LocalDate FILED = LocalDate.of(2026, 11, 27);

    private final Random random;

    private Cases(long seed) {
        random = new Random(seed);
    }

    static List<Case> seeded(long seed, int count) {
        Cases cases = new Cases(seed);
        return Stream.generate(() -> cases.draw(Case.class)).limit(count).toList();
    }

    private <T> T draw(Class<T> type) {
        RecordComponent[] parts = type.getRecordComponents();
        try {
            Class<?>[] types = Stream.of(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return type.getDeclaredConstructor(types)
                    .newInstance(Stream.of(types).map(this::any).toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    private @Nullable Object any(Class<?> type) {
        if (type.isEnum()) {
            Object[] constants = type.getEnumConstants();
            return constants[random.nextInt(constants.length)];
        }
        if (type == boolean.class) {
            return random.nextBoolean();
        }
        if (type.isRecord() && type.getPackage() == Case.class.getPackage()) {
            return draw(type);
        }
        return PLAIN.get(type);
    }

    private static final Map<Class<?>, Object> PLAIN = Map.of(
            String.class,
            "",
            LocalDate.class,
            FILED,
            long.class,
            0L,
            Set.class,
            Set.of(),
            List.class,
            List.of(),
            Map.class,
            Map.of());
}
