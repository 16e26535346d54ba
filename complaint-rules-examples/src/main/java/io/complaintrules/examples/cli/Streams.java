package io.complaintrules.examples.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Where a command reads and writes. Text is UTF-8 with {@code \n} at line ends, unlike what a platform may have. */
final class Streams {
    final InputStream in;
    /** Standard output for those who write bytes; nobody writes to both. */
    final OutputStream bytes;

    final PrintWriter out;
    final PrintWriter err;

    Streams(InputStream in, OutputStream out, OutputStream err) {
        this.in = in;
        this.bytes = out;
        this.out = writer(out);
        this.err = writer(err);
    }

    static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    }

    /** Writes what is left; tells when standard output takes nothing, as a full disk or a closed pipe. */
    boolean flush(Words words) {
        boolean written = !out.checkError();
        if (!written) {
            err.print(words.say("unwritable", words.say("standard-output")) + "\n");
        }
        err.flush();
        return written;
    }
}
