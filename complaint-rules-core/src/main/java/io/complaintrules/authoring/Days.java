package io.complaintrules.authoring;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Guesses which day was meant by one that is written another way. */
public final class Days {
    private static final Pattern PARTS =
            Pattern.compile("([0-9]{4})[^0-9]{1,3}([0-9]{1,2})[^0-9]{1,3}([0-9]{1,2})[^0-9]{0,3}");

    private Days() {}

    /**
     * Returns the day as it should be written; null where it is none.
     *
     * @param text as {@code 2027年1月1日} or {@code 2027-1-1}
     */
    public static @Nullable String meant(String text) {
        Matcher parts = PARTS.matcher(text);
        if (!parts.matches()) {
            return null;
        }
        try {
            return LocalDate.of(
                            Integer.parseInt(parts.group(1)),
                            Integer.parseInt(parts.group(2)),
                            Integer.parseInt(parts.group(3)))
                    .toString();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
