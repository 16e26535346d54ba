package io.complaintrules.rules.space;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Records with some components changed, whatever other components they have. */
final class Records {
    private static final Map<Class<?>, RecordComponent[]> COMPONENTS = new ConcurrentHashMap<>();

    private Records() {}

    /**
     * Returns a record like another.
     *
     * @param from the other
     * @param changes names and values in turn
     */
    static <R extends Record> R with(R from, Object... changes) {
        RecordComponent[] parts = COMPONENTS.computeIfAbsent(from.getClass(), Class::getRecordComponents);
        Object[] values = new Object[parts.length];
        int used = 0;
        try {
            for (int i = 0; i < parts.length; i++) {
                values[i] = parts[i].getAccessor().invoke(from);
                for (int k = 0; k < changes.length; k += 2) {
                    if (parts[i].getName().equals(changes[k])) {
                        values[i] = changes[k + 1];
                        used++;
                    }
                }
            }
            if (used * 2 != changes.length) {
                throw new IllegalArgumentException(from.getClass() + " lacks one of " + Arrays.toString(changes));
            }
            Class<?>[] types =
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
            @SuppressWarnings("unchecked")
            R made = (R) from.getClass().getDeclaredConstructor(types).newInstance(values);
            return made;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
