package io.complaintrules.examples.cli;

import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.TextBytes;
import io.complaintrules.json.ComplaintJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** A complaint from a file or from standard input: JSON when it begins with a brace, else a plain narrative. */
final class Input {
    static final String STANDARD = "-";

    /** An object, or a list of objects. */
    private static final Pattern JSON = Pattern.compile("\\s*(\\{|\\[\\s*\\{)");

    private Input() {}

    /**
     * Reads a complaint.
     *
     * @param name of a file, or {@link #STANDARD}
     * @throws io.complaintrules.complaint.InvalidComplaintException when it is not a complaint
     */
    static Complaint read(String name, InputStream standard) throws IOException {
        String text = TextBytes.decode(
                ByteBuffer.wrap(name.equals(STANDARD) ? standard.readAllBytes() : Files.readAllBytes(Path.of(name))));
        return name.endsWith(".json") || JSON.matcher(text).lookingAt()
                ? ComplaintJson.read(text)
                : Complaint.builder().text(text.strip()).build();
    }

    /** What a fault calls the input. */
    static String named(String name) {
        return name.equals(STANDARD) ? "standard input" : name;
    }
}
