package io.complaintrules.examples.jars;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The jars of the library and of what it needs, as the build resolved them. */
final class Jars {
    private static final List<String> RUNTIME = List.of(
            "complaint-rules-core",
            "complaint-rules-drl",
            "drools-",
            "kie-",
            "ecj-",
            "antlr-runtime-",
            "javaparser-core-",
            "commons-codec-",
            "slf4j-",
            "jspecify-",
            "snakeyaml-engine-",
            "aho-corasick-",
            "jackson-");

    private Jars() {}

    /** All that an application has on its path. */
    static Stream<Path> all() {
        return Stream.of(System.getProperty("java.class.path").split(System.getProperty("path.separator")))
                .map(Path::of)
                .filter(jar -> RUNTIME.stream().anyMatch(start -> name(jar).startsWith(start)))
                .map(Jars::packaged);
    }

    /** Those whose names begin so. */
    static List<Path> named(String... starts) {
        return Stream.of(starts)
                .map(start -> all().filter(jar -> name(jar).startsWith(start))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException(start + " is not on the class path")))
                .toList();
    }

    static String name(Path jar) {
        return isClasses(jar)
                ? String.valueOf(jar.getParent().getParent().getFileName())
                : String.valueOf(jar.getFileName());
    }

    private static boolean isClasses(Path entry) {
        return entry.endsWith(Path.of("target", "classes"));
    }

    /** A module of this build stands on the path as folder or as jar; here as jar. */
    private static Path packaged(Path entry) {
        if (!isClasses(entry)) {
            return entry;
        }
        String start = name(entry) + "-";
        String[] jars = entry.getParent()
                .toFile()
                .list((folder, file) -> file.startsWith(start)
                        && file.endsWith(".jar")
                        && !file.contains("sources")
                        && !file.contains("javadoc"));
        if (jars == null || jars.length != 1) {
            throw new IllegalStateException(start + "*.jar is not built");
        }
        return entry.resolveSibling(jars[0]);
    }
}
