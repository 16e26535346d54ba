package io.complaintrules.law;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

final class LawFixture {
    static final Path FOLDER = Path.of("src/test/resources/law-fixture");

    private LawFixture() {}

    static LawBook book() {
        return LawBook.load(FOLDER);
    }

    static Path copyTo(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName().toString()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return folder;
    }

    /** Undoes what was replaced. */
    static void copyOver(Path folder) throws IOException {
        copyTo(folder);
    }

    static void replace(Path folder, String file, String old, String fresh) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        if (!text.contains(old)) {
            throw new IllegalArgumentException("the fixture " + file + " no longer says: " + old);
        }
        Files.writeString(path, text.replace(old, fresh), StandardCharsets.UTF_8);
    }
}
