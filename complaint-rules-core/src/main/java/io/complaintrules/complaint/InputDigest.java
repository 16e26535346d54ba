package io.complaintrules.complaint;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A fingerprint of a complaint: tells two apart, gives none of its content away. */
public final class InputDigest {
    private static final ClassValue<Method[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected Method[] computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .toArray(Method[]::new);
        }
    };

    private InputDigest() {}

    /**
     * Returns the SHA-256 over every field, hex.
     *
     * @param complaint the complaint
     */
    public static String of(Complaint complaint) {
        StringBuilder fields = new StringBuilder();
        append(complaint, fields);
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(fields.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static void append(@Nullable Object value, StringBuilder into) {
        if (value == null) {
            into.append('-');
        } else if (value instanceof List<?> items) {
            into.append('[');
            items.forEach(item -> append(item, into));
            into.append(']');
        } else if (value instanceof Record) {
            into.append('{');
            for (Method component : COMPONENTS.get(value.getClass())) {
                try {
                    append(component.invoke(value), into);
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException("a record's accessor can be called", e);
                }
            }
            into.append('}');
        } else {
            String text = value.toString();
            into.append(text.length()).append(':').append(text);
        }
    }
}
