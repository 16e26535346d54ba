package io.complaintrules.examples.cli;

import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.TextBytes;
import io.complaintrules.json.ComplaintJson;
import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** A complaint from a file or from standard input: JSON when it begins with a brace, else a plain narrative. */
final class Input {
    static final String STANDARD = "-";

    /** In bytes; no complaint is near it. */
    static final int LONGEST = 1 << 24;

    /** An object, or a list of objects. */
    private static final Pattern JSON = Pattern.compile("\\s*(\\{|\\[\\s*\\{)");

    private Input() {}

    /**
     * Reads a complaint.
     *
     * @param name of a file, or {@link #STANDARD}
     * @throws io.complaintrules.complaint.InvalidComplaintException when it is not a complaint
     */
    static Complaint read(String name, InputStream standard, Words words) throws IOException {
        byte[] bytes;
        try (InputStream in = open("", name, standard, words)) {
            bytes = in.readNBytes(LONGEST + 1);
        }
        if (bytes.length > LONGEST) {
            throw words.failed("in.long");
        }
        String text = TextBytes.decode(ByteBuffer.wrap(bytes));
        return name.endsWith(".json") || JSON.matcher(text).lookingAt()
                ? ComplaintJson.read(text)
                : Complaint.builder().text(text.strip()).build();
    }

    /**
     * Opens a file, a pipe that has a name, or standard input.
     *
     * @param named what it is called in a fault; empty when the caller puts a name before it
     */
    static InputStream open(String named, String name, InputStream standard, Words words) {
        if (name.equals(STANDARD)) {
            return standard;
        }
        String prefix = named.isEmpty() ? "" : named + words.say("colon");
        Path file = path(named, name, words);
        if (Files.isDirectory(file)) {
            throw words.wrong("in.folder", prefix);
        }
        if (!Files.exists(file)) {
            throw words.wrong("in.none", prefix);
        }
        try {
            // JDK 17 asks a channel, and a bare FileInputStream, for its position, which a pipe has not.
            return new BufferedInputStream(new FileInputStream(name));
        } catch (IOException e) {
            throw words.failed("in.unreadable", prefix);
        }
    }

    /** How many bytes there are to read, -1 where that is not known. */
    static long length(String name) throws IOException {
        return !name.equals(STANDARD) && Files.isRegularFile(Path.of(name)) ? Files.size(Path.of(name)) : -1;
    }

    static Path path(String named, String name, Words words) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw words.wrong("file.name", named.isEmpty() ? "" : named + words.say("colon"));
        }
    }

    /** What a fault calls the input. */
    static String named(String name, Words words) {
        return name.equals(STANDARD) ? words.say("standard-input") : name;
    }
}
