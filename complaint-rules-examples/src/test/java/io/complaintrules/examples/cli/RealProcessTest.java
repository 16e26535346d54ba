package io.complaintrules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.complaintrules.json.VerdictJson;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The command line as a process of its own, with real pipes, devices and signals. */
@Timeout(180)
class RealProcessTest {
    private static final String LINE = "{\"id\":\"P-1\",\"filedOn\":\"2026-11-23\",\"text\":\"7月20日账单多出198元，请求退还。\"}\n";

    @TempDir
    private Path folder;

    static Stream<Path> jdks() {
        return Jdks.homes();
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void a_pipe_is_read_by_every_command(Path jdk) throws IOException {
        assertThat(piped(jdk, "triage", "-")).startsWith("投诉 P-1：");
        assertThat(piped(jdk, "draft", "/dev/stdin")).contains("198");
        assertThat(piped(jdk, "batch", "/dev/stdin", "-", "--summary")).startsWith("{\"form\":\"summary\"");
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void a_name_that_the_locale_cannot_write_is_told_as_what_it_is(Path jdk) throws IOException {
        ProcessBuilder builder = command(jdk, "triage", "--lang", "en", "账单.txt");
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        assertThat(process.errorReader().lines().toList().toString())
                .contains("Maybe")
                .doesNotContain("report it");
        assertThat(code(process)).isEqualTo(1);
    }

    @Test
    void a_full_disk_is_told_and_is_no_success() throws IOException {
        assumeTrue(Files.exists(Path.of("/dev/full")));
        for (List<String> command : List.of(
                List.of("triage", "-"),
                List.of("batch", "-", "-"),
                List.of("triage", "--help"),
                List.of("batch", "-", "/dev/full"))) {
            ProcessBuilder builder = command(own(), command.toArray(String[]::new));
            Process process =
                    builder.redirectOutput(Path.of("/dev/full").toFile()).start();
            feed(process, LINE);
            String err = read(process);
            assertThat(err).as(command.toString()).contains("无法写入").doesNotContain("请告诉我们");
            assertThat(code(process)).isEqualTo(1);
        }
    }

    @Test
    void nothing_more_is_computed_when_nobody_reads_the_answers() throws IOException {
        Process process = command(own(), "batch", "-", "-").start();
        CompletableFuture<Void> endless = endless(process);
        try (BufferedReader answers = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(VerdictJson.readLean(answers.readLine()).complaintId()).isEqualTo("P-1");
        }
        assertThat(read(process)).contains("标准输出：无法写入").doesNotContain("请告诉我们");
        assertThat(code(process)).isEqualTo(1);
        endless.join();
    }

    @Test
    void a_run_that_is_ended_leaves_no_half_line() throws IOException {
        Process process = command(own(), "batch", "-", "-").start();
        CompletableFuture<Void> endless = endless(process);
        InputStreamReader answers = new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8);
        StringBuilder all = new StringBuilder().append((char) answers.read());
        process.toHandle().destroy(); // the process itself would close the pipe
        for (int sign = answers.read(); sign >= 0; sign = answers.read()) {
            all.append((char) sign);
        }
        assertThat(all).endsWith("}\n");
        assertThat(all.toString().lines().map(VerdictJson::readLean)).isNotEmpty();
        assertThat(code(process)).isGreaterThan(128);
        endless.join();
    }

    @Test
    void a_run_that_is_ended_leaves_the_file_that_was_there_and_nothing_beside_it() throws IOException {
        Path out = Files.writeString(folder.resolve("out.ndjson"), "before");
        Process process = command(own(), "batch", "-", out.toString()).start();
        OutputStream in = process.getOutputStream();
        in.write("no complaint\n".getBytes(StandardCharsets.UTF_8));
        in.write(LINE.repeat(200).getBytes(StandardCharsets.UTF_8));
        in.flush();
        BufferedReader faults = process.errorReader(StandardCharsets.UTF_8);
        assertThat(faults.readLine()).startsWith("第 1 行：");
        assertThat(files()).hasSize(2);
        process.destroy();
        assertThat(code(process)).isGreaterThan(128);
        assertThat(files()).containsExactly(out);
        assertThat(out).hasContent("before");
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static String piped(Path jdk, String... words) throws IOException {
        Process process = command(jdk, words).start();
        feed(process, LINE);
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(read(process)).isEmpty();
        assertThat(code(process)).isZero();
        return out;
    }

    private static ProcessBuilder command(Path jdk, String... words) {
        Stream<String> java = Stream.of(
                jdk.resolve("bin/java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName());
        ProcessBuilder builder =
                new ProcessBuilder(Stream.concat(java, Stream.of(words)).toList());
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        return builder;
    }

    private static Path own() {
        return Path.of(System.getProperty("java.home"));
    }

    private static void feed(Process process, String text) throws IOException {
        try (OutputStream in = process.getOutputStream()) {
            in.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            assertThat(process.info()).isNotNull(); // it may end without reading
        }
    }

    private static CompletableFuture<Void> endless(Process process) {
        return CompletableFuture.runAsync(() -> {
            byte[] line = LINE.getBytes(StandardCharsets.UTF_8);
            try (OutputStream in = process.getOutputStream()) {
                while (process.isAlive()) {
                    in.write(line);
                }
            } catch (IOException e) {
                assertThat(e).isNotNull(); // it has ended
            }
        });
    }

    private static String read(Process process) throws IOException {
        return new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static int code(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            throw new IllegalStateException(e);
        }
    }
}
