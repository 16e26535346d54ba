package io.complaintrules.examples.cli;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Where lines go. A file is written beside its place and takes it when it is whole: until then, what stood there stays. What is
 * no plain file, as standard output or a device, is written line by line.
 */
final class Target implements Closeable {
    private static final String BESIDE = ".part";

    private final String named;
    private final Words words;
    private final PrintWriter writer;
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

    private Target(String named, Words words, PrintWriter writer, @Nullable Beside beside) {
        this.named = named;
        this.words = words;
        this.writer = writer;
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
            return new Target(words.say("standard-output"), words, streams.out, null);
        }
        try {
            Path file = Path.of(name);
            if (Files.isDirectory(file)) {
                throw words.wrong("out.folder", named);
            }
            boolean exists = Files.exists(file);
            if (exists && !Files.isRegularFile(file)) {
                return new Target(named, words, writer(file, StandardOpenOption.TRUNCATE_EXISTING), null);
            }
            if (exists && !Files.isWritable(file)) {
                throw words.failed("unwritable", named);
            }
            Beside beside = Beside.of(exists ? file.toRealPath() : file.toAbsolutePath());
            PrintWriter writer = writer(beside.part(), StandardOpenOption.CREATE_NEW);
            Runtime.getRuntime().addShutdownHook(beside.sweeper());
            return new Target(named, words, writer, beside);
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

    private static PrintWriter writer(Path file, StandardOpenOption option) throws IOException {
        return Streams.writer(new BufferedOutputStream(Files.newOutputStream(file, option, StandardOpenOption.WRITE)));
    }

    /** Writes a line. */
    void line(String text) {
        writer.print(text);
        writer.print('\n');
        if (writer.checkError()) {
            throw words.failed("unwritable", named);
        }
    }

    /** Gives the file its name: all is written. */
    void keep() {
        if (beside == null) {
            return;
        }
        writer.close();
        try {
            if (writer.checkError()) {
                throw words.failed("unwritable", named);
            }
            Files.move(beside.part(), beside.place(), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw words.failed("unwritable", named);
        }
    }

    @Override
    public void close() {
        writer.flush();
        if (beside != null) {
            writer.close();
            beside.close();
        }
    }
}
