package io.complaintrules.complaint;

import io.complaintrules.api.Internal;
import java.lang.reflect.RecordComponent;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A fingerprint of a complaint: tells two apart, gives none of its content away. */
@Internal
public final class InputDigest {
    private static final int BUFFER = 256;
    private static final int LAST_YEAR = 9999;
    private static final String SHA = "SHA-256";

    /** Looked for once: looking through all that this Java platform has takes longer than the digest. */
    private static final Provider PROVIDER = provider();

    private final MessageDigest sha;
    private final byte[] buffer = new byte[BUFFER];
    private int filled;

    private InputDigest(MessageDigest sha) {
        this.sha = sha;
    }

    /**
     * Returns the SHA-256 over every field, hex.
     *
     * @param complaint the complaint
     */
    public static String of(Complaint complaint) {
        InputDigest digest = new InputDigest(sha());
        digest.add(complaint);
        digest.flush();
        return HexFormat.of().formatHex(digest.sha.digest());
    }

    private static Provider provider() {
        try {
            return MessageDigest.getInstance(SHA).getProvider();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static MessageDigest sha() {
        try {
            return MessageDigest.getInstance(SHA, PROVIDER);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("it had it before", e);
        }
    }

    private void add(@Nullable Object value) {
        if (value == null) {
            add('-');
        } else if (value instanceof List<?> items) {
            add('[');
            for (int i = 0; i < items.size(); i++) {
                add(items.get(i));
            }
            add(']');
        } else if (value instanceof Map<?, ?> open) {
            add('(');
            open.forEach((key, one) -> {
                add(key);
                add(one);
            });
            add(')');
        } else if (value instanceof Record) {
            add('{');
            for (RecordComponent part : FieldPath.parts(value.getClass())) {
                add(FieldPath.get(part, value));
            }
            add('}');
        } else if (value instanceof LocalDate day && day.getYear() >= 0 && day.getYear() <= LAST_YEAR) {
            addDay(day);
        } else {
            String text = value instanceof Enum<?> constant ? constant.name() : value.toString();
            addLength(text.length());
            addUnits(text);
        }
    }

    private void addLength(int units) {
        add((char) (units >>> 16));
        add((char) units);
    }

    /** A day as the text that it is written as: complaints have many, and no text need be made. */
    private void addDay(LocalDate day) {
        addLength("2026-04-15".length());
        addDigits(day.getYear(), 4);
        add('-');
        addDigits(day.getMonthValue(), 2);
        add('-');
        addDigits(day.getDayOfMonth(), 2);
    }

    private void addDigits(int number, int digits) {
        if (digits > 1) {
            addDigits(number / 10, digits - 1);
        }
        add((char) ('0' + number % 10));
    }

    private void addUnits(String text) {
        for (int at = 0; at < text.length(); ) {
            if (filled == BUFFER) {
                flush();
            }
            int past = Math.min(text.length(), at + (BUFFER - filled) / 2);
            int to = filled;
            while (at < past) {
                char unit = text.charAt(at++);
                buffer[to++] = (byte) (unit >>> 8);
                buffer[to++] = (byte) unit;
            }
            filled = to;
        }
    }

    private void flush() {
        sha.update(buffer, 0, filled);
        filled = 0;
    }

    private void add(char unit) {
        if (filled == BUFFER) {
            flush();
        }
        buffer[filled++] = (byte) (unit >>> 8);
        buffer[filled++] = (byte) unit;
    }
}
