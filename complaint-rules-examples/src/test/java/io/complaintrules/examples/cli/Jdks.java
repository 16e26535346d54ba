package io.complaintrules.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Stream;

/** The JDKs of this machine: the one that runs the tests, and those where Debian puts them. */
final class Jdks {
    private static final int OLDEST = 17;

    private Jdks() {}

    /** The home of each, one a version. */
    static Stream<Path> homes() {
        Path own = Path.of(System.getProperty("java.home"));
        try (Stream<Path> others =
                Files.exists(Path.of("/usr/lib/jvm")) ? Files.list(Path.of("/usr/lib/jvm")) : Stream.of()) {
            return Stream.concat(Stream.of(own), others.sorted())
                    .filter(home -> Files.isExecutable(home.resolve("bin/java")) && feature(home) >= OLDEST)
                    .collect(java.util.stream.Collectors.toMap(
                            Jdks::feature, home -> home, (first, second) -> first, java.util.TreeMap::new))
                    .values()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int feature(Path home) {
        Properties release = new Properties();
        try (var in = Files.newInputStream(home.resolve("release"))) {
            release.load(in);
        } catch (IOException e) {
            return 0;
        }
        return Integer.parseInt(release.getProperty("JAVA_VERSION", "0").replaceAll("\"|[.-].*", ""));
    }
}
