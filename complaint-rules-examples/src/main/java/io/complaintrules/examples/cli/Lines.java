package io.complaintrules.examples.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** Lines as bytes, so that one that is not UTF-8 spoils no other. */
final class Lines {
    private static final int LIMIT = Input.LONGEST;

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;
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
        this.in = in;
    }

    @Nullable Line next() throws IOException {
        line.reset();
        if (!isMore()) {
            return null;
        }
        long length = 0;
        boolean ended = false;
        while (!ended && isMore()) {
            int from = at;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            line.write(buffer, from, (int) Math.max(0, Math.min(at - from, LIMIT - length)));
            length += at - from;
            ended = at < end;
            at += ended ? 1 : 0;
        }
        number++;
        return new Line(number, length > LIMIT ? ByteBuffer.allocate(0) : content(line.toByteArray()), length);
    }

    private boolean isMore() throws IOException {
        if (at == end) {
            at = 0;
            end = Math.max(0, in.read(buffer));
        }
        return at < end;
    }

    /** Without the other half of a line end of Windows. */
    private static ByteBuffer content(byte[] line) {
        int last = line.length - 1;
        return ByteBuffer.wrap(line, 0, last >= 0 && line[last] == '\r' ? last : line.length);
    }
}
