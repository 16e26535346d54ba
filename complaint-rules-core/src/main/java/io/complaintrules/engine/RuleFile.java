package io.complaintrules.engine;

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
}
