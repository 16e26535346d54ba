package io.complaintrules.examples.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where lines go. A file is written beside its place and takes it when it is whole: until then, what stood there stays. What is
 * no plain file, as standard output or a device, is written line by line.
 */
final class Target implements Closeable {
    private static final String BESIDE = ".part";

    private final String named;
    private final Words words;
    private final OutputStream out;
    private final @Nullable Beside beside;

    /** A file that is not yet in its place; goes when the JVM ends before it is. */
    private record Beside(Path part, Path place, Thread sweeper) {
        static Beside of(Path place) {
            long process = ProcessHandle.current().pid();
            Path part = place.resolveSibling("." + place.getFileName() + "." + process + BESIDE);
            return new Beside(part, place, new Thread(() -> sweep(part)));
        }

        private static void sweep(Path part) {
            try {
                Files.deleteIfExists(part);
            } catch (IOException e) {
                part.toFile().deleteOnExit();
            }
        }

        void close() {
            sweep(part);
            try {
                Runtime.getRuntime().removeShutdownHook(sweeper);
            } catch (IllegalStateException e) {
                sweep(part); // the JVM ends already
            }
        }
    }

    private Target(String named, Words words, OutputStream out, @Nullable Beside beside) {
        this.named = named;
        this.words = words;
        this.out = out;
        this.beside = beside;
    }

    /**
     * Opens a target.
     *
     * @param named what it is called in a fault
     * @param name of the file, or {@link Input#STANDARD}
     */
    static Target of(String named, String name, Streams streams, Words words) {
        if (name.equals(Input.STANDARD)) {
            return new Target(words.say("standard-output"), words, streams.bytes, null);
        }
        try {
            Path file = Path.of(name);
            if (Files.isDirectory(file)) {
                throw words.wrong("out.folder", named);
            }
            boolean exists = Files.exists(file);
            if (exists && !Files.isRegularFile(file)) {
                return new Target(named, words, open(file, StandardOpenOption.TRUNCATE_EXISTING), null);
            }
            if (exists && !Files.isWritable(file)) {
                throw words.failed("unwritable", named);
            }
            Beside beside = Beside.of(exists ? file.toRealPath() : file.toAbsolutePath());
            OutputStream out = open(beside.part(), StandardOpenOption.CREATE_NEW);
            Runtime.getRuntime().addShutdownHook(beside.sweeper());
            return new Target(named, words, out, beside);
        } catch (NoSuchFileException e) {
            throw words.wrong("out.no-folder", named);
        } catch (InvalidPathException e) {
            throw words.wrong("file.name", named);
        } catch (FileAlreadyExistsException e) {
            throw words.failed("out.taken", named);
        } catch (IOException e) {
            throw words.failed("unwritable", named);
        }
    }

    private static OutputStream open(Path file, StandardOpenOption option) throws IOException {
        return Files.newOutputStream(file, option, StandardOpenOption.WRITE);
    }

    /** Writes a line. */
    void line(String text) {
        line(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a line that is UTF-8. */
    void line(byte[] text) {
        byte[] line = Arrays.copyOf(text, text.length + 1);
        line[text.length] = '\n';
        try {
            out.write(line);
            out.flush();
        } catch (IOException e) {
            throw words.failed("unwritable", named);
        }
    }

    /** Gives the file its name: all is written. */
    void keep() {
        if (beside == null) {
            return;
        }
        try {
            out.close();
            Files.move(beside.part(), beside.place(), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw words.failed("unwritable", named);
        }
    }

    @Override
    public void close() {
        if (beside != null) {
            try {
                out.close();
            } catch (IOException e) {
                // what could not be written goes with the file
            }
            beside.close();
        }
    }
}
