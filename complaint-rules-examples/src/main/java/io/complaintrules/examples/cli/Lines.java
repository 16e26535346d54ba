package io.complaintrules.examples.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** Lines as bytes, so that one that is not UTF-8 spoils no other. */
final class Lines {
    private static final int LIMIT = Input.LONGEST;

    private final InputStream in;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private long number;

    /**
     * One line.
     *
     * @param number from 1
     * @param bytes its content, empty when it is too long
     * @param length in bytes
     */
    record Line(long number, ByteBuffer bytes, long length) {
        boolean tooLong() {
            return length > LIMIT;
        }
    }

    Lines(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    @Nullable Line next() throws IOException {
        line.reset();
        int read = in.read();
        if (read < 0) {
            return null;
        }
        long length = 0;
        while (read >= 0 && read != '\n') {
            if (++length <= LIMIT) {
                line.write(read);
            }
            read = in.read();
        }
        number++;
        return new Line(number, length > LIMIT ? ByteBuffer.allocate(0) : content(line.toByteArray()), length);
    }

    /** Without the other half of a line end of Windows. */
    private static ByteBuffer content(byte[] line) {
        int last = line.length - 1;
        return ByteBuffer.wrap(line, 0, last >= 0 && line[last] == '\r' ? last : line.length);
    }
}
