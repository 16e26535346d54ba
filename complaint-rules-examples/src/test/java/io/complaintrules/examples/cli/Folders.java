package io.complaintrules.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Folders of rules to try. */
final class Folders {
    static final Path BUNDLED = Path.of("../complaint-rules-drl");

    private Folders() {}

    /** Copies the bundled rules, law data and lexicon. */
    static void copyOfBundled(Path folder) throws IOException {
        for (String part : new String[] {"rules", "law", "lexicon"}) {
            try (Stream<Path> all = Files.walk(BUNDLED.resolve(part))) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    Path to = folder.resolve(BUNDLED.relativize(file).toString());
                    Files.createDirectories(to.getParent());
                    Files.copy(file, to);
                }
            }
        }
    }
}
