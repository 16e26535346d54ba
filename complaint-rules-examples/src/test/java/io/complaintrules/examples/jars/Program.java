package io.complaintrules.examples.jars;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a program said.
 *
 * @param code its exit code
 * @param out all that it printed
 */
record Program(int code, List<String> out) {
    /** Three threads at work at once, however few cores there are: a pool's threads have no context of the application's. */
    private static final String THREADS = "-Djava.util.concurrent.ForkJoinPool.common.parallelism=3";

    /** Runs a program of a JDK. */
    static Program jdk(Path home, String program, List<String> words) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(words);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        Path in = Files.createTempFile("nothing", "");
        Process process = builder.redirectInput(in.toFile()).start();
        List<String> out = process.inputReader(StandardCharsets.UTF_8).lines().toList();
        Files.delete(in);
        try {
            return new Program(process.waitFor(), out);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs Java with these words. */
    static Program java(List<String> words) throws IOException {
        return java(home(), words);
    }

    static Program java(Path home, List<String> words) throws IOException {
        List<String> all = new ArrayList<>(
                List.of("-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", THREADS));
        all.addAll(words);
        return jdk(home, "java", all);
    }

    static Path home() {
        return Path.of(System.getProperty("java.home"));
    }

    static String path(List<Path> entries) {
        return String.join(
                System.getProperty("path.separator"),
                entries.stream().map(Path::toString).toList());
    }
}
