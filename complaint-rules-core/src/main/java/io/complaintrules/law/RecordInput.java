package io.complaintrules.law;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link RecordOutput} wrote. Made for a JVM that has compiled nothing yet: narrow strings are copied and wide
 * ones decoded in one go, dates are made once each, and no lambda is linked.
 */
final class RecordInput {
    private final byte[] bytes;
    private final String[] strings;
    private final LocalDate[] dates;
    private int position;

    RecordInput(byte[] bytes, int start) {
        this.bytes = bytes;
        position = start;
        int[] lengths = new int[number()];
        int narrow = 0;
        int wide = 0;
        for (int index = 0; index < lengths.length; index++) {
            int length = number();
            lengths[index] = length;
            narrow += (length & 1) == 0 ? length >> 1 : 0;
        }
        int wideBytes = number();
        String wides = new String(bytes, position + narrow, wideBytes, StandardCharsets.UTF_8);
        strings = new String[lengths.length];
        for (int index = 0; index < lengths.length; index++) {
            int length = lengths[index] >> 1;
            if ((lengths[index] & 1) == 0) {
                strings[index] = new String(bytes, position, length, StandardCharsets.ISO_8859_1);
                position += length;
            } else {
                strings[index] = wides.substring(wide, wide + length);
                wide += length;
            }
        }
        position += wideBytes;
        dates = new LocalDate[number()];
        for (int index = 0; index < dates.length; index++) {
            dates[index] = LocalDate.ofEpochDay(number());
        }
    }

    String text() {
        return strings[number() - 1];
    }

    @Nullable String optionalText() {
        int index = number();
        return index == 0 ? null : strings[index - 1];
    }

    LocalDate day() {
        return dates[number() - 1];
    }

    @Nullable LocalDate date() {
        int index = number();
        return index == 0 ? null : dates[index - 1];
    }

    int number() {
        int value = 0;
        int shift = 0;
        byte next = bytes[position++];
        while (next < 0) {
            value |= (next & 0x7F) << shift;
            shift += 7;
            next = bytes[position++];
        }
        return value | (next << shift);
    }
}
