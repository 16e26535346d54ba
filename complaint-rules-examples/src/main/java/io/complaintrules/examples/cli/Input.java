package io.complaintrules.examples.cli;

import io.complaintrules.complaint.Complaint;
import io.complaintrules.json.ComplaintJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A complaint from a file or from standard input: JSON when it begins with a brace, else a plain narrative. */
final class Input {
    static final String STANDARD = "-";

    private Input() {}

    /**
     * Reads a complaint.
     *
     * @param name of a file, or {@link #STANDARD}
     * @throws io.complaintrules.complaint.InvalidComplaintException when it is not a complaint
     */
    static Complaint read(String name, InputStream standard) throws IOException {
        String text = decode(
                ByteBuffer.wrap(name.equals(STANDARD) ? standard.readAllBytes() : Files.readAllBytes(Path.of(name))));
        return name.endsWith(".json") || text.stripLeading().startsWith("{")
                ? ComplaintJson.read(text)
                : Complaint.builder().text(text.strip()).build();
    }

    /** What a fault calls the input. */
    static String named(String name) {
        return name.equals(STANDARD) ? "standard input" : name;
    }

    /** Text of UTF-8 bytes, with or without a byte-order mark. */
    static String decode(ByteBuffer bytes) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
