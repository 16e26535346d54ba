package io.complaintrules.law;

import io.complaintrules.api.Internal;
import io.complaintrules.binary.Digest;
import io.complaintrules.binary.RecordBytes;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * The law book in a compact binary form that a fresh JVM reads in a few milliseconds; parsing the YAML would take many
 * times longer. The form belongs to one version of the library and is made by {@link LawCompiler} at build time.
 */
@Internal
public final class CompiledLaw {
    record Compiled(String digest, LawContent content) {}

    private CompiledLaw() {}

    /**
     * Writes a book; the stream is left open.
     *
     * @throws IOException if the stream fails
     */
    public static void write(LawBook book, OutputStream out) throws IOException {
        RecordBytes.write(new Compiled(book.digest(), book.content()), out);
    }

    /**
     * Reads what {@link #write} wrote, to the end of the stream, which is left open.
     *
     * @throws IOException if the stream fails, or holds something else or a damaged book
     */
    public static LawBook read(InputStream in) throws IOException {
        Compiled compiled = RecordBytes.read(Compiled.class, "law book", in, new LawMaker());
        return new LawBook(compiled.content(), compiled.digest());
    }

    static LawBook book(LawContent content) {
        return new LawBook(content, Digest.of(RecordBytes.of(content)));
    }
}
