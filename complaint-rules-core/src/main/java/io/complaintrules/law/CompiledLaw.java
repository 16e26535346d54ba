package io.complaintrules.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32;

/**
 * The law book in a compact binary form that a fresh JVM reads in a few milliseconds; parsing the YAML would take many
 * times longer. The form belongs to one version of the library and is made by {@link LawCompiler} at build time.
 */
public final class CompiledLaw {
    private static final byte[] MAGIC = "CRLAW002".getBytes(StandardCharsets.US_ASCII);
    private static final int DIGEST = 64;
    private static final int HEADER = MAGIC.length + DIGEST + Long.BYTES;

    private CompiledLaw() {}

    /**
     * Writes a book; the stream is left open.
     *
     * @throws IOException if the stream fails
     */
    public static void write(LawBook book, OutputStream out) throws IOException {
        byte[] body = body(book.content());
        ByteBuffer header = ByteBuffer.allocate(HEADER);
        header.put(MAGIC).put(book.digest().getBytes(StandardCharsets.US_ASCII)).putLong(checksum(body, 0));
        out.write(header.array());
        out.write(body);
    }

    /**
     * Reads what {@link #write} wrote, to the end of the stream, which is left open.
     *
     * @throws IOException if the stream fails, or holds something else or a damaged book
     */
    public static LawBook read(InputStream in) throws IOException {
        byte[] bytes = in.readAllBytes();
        if (bytes.length < HEADER || !startsWithMagic(bytes)) {
            throw new IOException("This is no compiled law book of this version."
                    + "\nMaybe it was compiled by another version of the library; compile the law folder again?");
        }
        ByteBuffer header = ByteBuffer.wrap(bytes);
        if (header.getLong(MAGIC.length + DIGEST) != checksum(bytes, HEADER)) {
            throw new IOException("The compiled law book is damaged."
                    + "\nMaybe a build filtered it as text; it must be copied byte by byte?");
        }
        String digest = new String(bytes, MAGIC.length, DIGEST, StandardCharsets.US_ASCII);
        return new LawBook(new LawReader(new RecordInput(bytes, HEADER)).content(), digest);
    }

    static LawBook book(LawContent content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(body(content));
            return new LawBook(content, HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JVM has SHA-256", e);
        }
    }

    private static byte[] body(LawContent content) {
        return new LawWriter().bytes(content);
    }

    private static boolean startsWithMagic(byte[] bytes) {
        return Arrays.equals(bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length);
    }

    private static long checksum(byte[] bytes, int from) {
        CRC32 crc = new CRC32();
        crc.update(bytes, from, bytes.length - from);
        return crc.getValue();
    }
}
