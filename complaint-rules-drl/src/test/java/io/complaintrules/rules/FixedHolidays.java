package io.complaintrules.rules;

import io.complaintrules.law.LawBook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/**
 * The law of this folder with the holiday tables of 2023 to 2026, so that tests which need a year without a table still have
 * one when the next table is added.
 */
final class FixedHolidays {
    private static final Path LAW = Path.of("law");
    private static final Path TABLES = Path.of("../complaint-rules-core/src/test/resources/law-fixture/holidays.yaml");

    private FixedHolidays() {}

    static LawBook law() {
        try {
            Path folder = Files.createTempDirectory("law");
            try (var files = Files.walk(LAW)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    if (Files.readString(file).lines().noneMatch(line -> line.equals("holidays:"))) {
                        Path copy = folder.resolve(LAW.relativize(file));
                        Files.createDirectories(copy.getParent());
                        Files.copy(file, copy);
                    }
                }
            }
            Files.copy(TABLES, folder.resolve("tables.yaml"));
            LawBook law = LawBook.load(folder);
            try (var copies = Files.walk(folder)) {
                for (Path copy : copies.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(copy);
                }
            }
            return law;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
