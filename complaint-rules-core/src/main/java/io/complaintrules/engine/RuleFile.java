package io.complaintrules.engine;

import io.complaintrules.binary.Digest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * One DRL file.
 *
 * @param name file name, without folder
 * @param text its content
 */
public record RuleFile(String name, String text) {

    /**
     * Reads every {@code *.drl} of a folder, sorted by name.
     *
     * @param folder the folder
     * @throws UncheckedIOException when it cannot be read
     */
    public static List<RuleFile> in(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".drl"))
                    .sorted()
                    .map(RuleFile::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RuleFile read(Path file) {
        try {
            return new RuleFile(String.valueOf(file.getFileName()), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the SHA-256 of files, hex: the same for the same files in any order. */
    static String digest(List<RuleFile> files) {
        StringBuilder all = new StringBuilder();
        files.stream()
                .sorted((a, b) -> a.name().compareTo(b.name()))
                .forEach(file ->
                        all.append(file.name()).append('\0').append(file.text()).append('\0'));
        return Digest.of(all.toString());
    }
}
