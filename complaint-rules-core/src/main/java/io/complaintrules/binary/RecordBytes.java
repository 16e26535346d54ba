package io.complaintrules.binary;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * A record as bytes, for all that is compiled at build time. Its components may be texts, ints, booleans, {@code BigDecimal},
 * {@code LocalDate}, enums, arrays of ints, longs, chars and bytes, lists, sets, maps and other records; those that are no ints and booleans
 * may be null. Writing goes by reflection, reading by a {@link RecordMaker}. The same record gives the same bytes. A file begins
 * with a mark and a checksum, and belongs to one version of its records. Thread-safe.
 */
public final class RecordBytes {
    private static final long MARK =
            ByteBuffer.wrap("CRECORD1".getBytes(StandardCharsets.US_ASCII)).getLong();
    private static final int HEADER = 2 * Long.BYTES;

    private RecordBytes() {}

    /**
     * Returns a record as bytes, without mark and checksum.
     *
     * @throws IllegalArgumentException when it holds a type that nothing writes
     */
    public static byte[] of(Record content) {
        RecordOutput out = new RecordOutput();
        out.value(content);
        return out.bytes();
    }

    /** Reads back what {@link #of} returned. */
    public static <R extends Record> R read(Class<R> type, byte[] bytes, RecordMaker maker) {
        return type.cast(new RecordInput(bytes, 0, maker).next());
    }

    /**
     * Writes a record as a file; the stream is left open.
     *
     * @throws IOException when the stream fails
     */
    public static void write(Record content, OutputStream out) throws IOException {
        byte[] body = of(content);
        out.write(ByteBuffer.allocate(HEADER)
                .putLong(MARK)
                .putLong(checksum(body, 0))
                .array());
        out.write(body);
    }

    /**
     * Reads a file that {@link #write} wrote, to the end of the stream, which is left open.
     *
     * @param type the record
     * @param name what to call it in messages, as {@code law book}
     * @throws IOException when the stream fails, holds anything else, or was damaged
     */
    public static <R extends Record> R read(Class<R> type, String name, InputStream in, RecordMaker maker)
            throws IOException {
        byte[] bytes = in.readAllBytes();
        ByteBuffer header = ByteBuffer.wrap(bytes);
        if (bytes.length < HEADER || header.getLong() != MARK) {
            throw foreign(name, null);
        }
        if (header.getLong() != checksum(bytes, HEADER)) {
            throw new IOException("The compiled " + name + " is damaged."
                    + "\nMaybe a build filtered it as text; it must be copied byte by byte?");
        }
        try {
            return type.cast(new RecordInput(bytes, HEADER, maker).next());
        } catch (RuntimeException e) {
            throw foreign(name, e);
        }
    }

    private static IOException foreign(String name, @Nullable RuntimeException cause) {
        return new IOException(
                "This is no compiled " + name + " of this version."
                        + "\nMaybe it was compiled by another version of the library; compile it again?",
                cause);
    }

    private static long checksum(byte[] bytes, int from) {
        CRC32 crc = new CRC32();
        crc.update(bytes, from, bytes.length - from);
        return crc.getValue();
    }
}
