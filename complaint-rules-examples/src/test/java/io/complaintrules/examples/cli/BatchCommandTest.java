package io.complaintrules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.complaintrules.json.LeanVerdict;
import io.complaintrules.json.VerdictJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchCommandTest {
    private static final List<String> TEXTS = List.of("7月20日账单多出198元，请求退还。", "微信号被封，请求解封。", "你们这群骗子！", "孩子充值三千元，要求退款。");

    @TempDir
    private Path folder;

    @Test
    void verdicts_stand_in_the_order_of_the_complaints() throws IOException {
        List<String> lines =
                IntStream.range(0, 600).mapToObj(BatchCommandTest::line).toList();
        Path in = Files.write(folder.resolve("in.ndjson"), lines);
        Path out = folder.resolve("out.ndjson");
        Run run = Run.of("batch", in.toString(), out.toString());
        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(Files.readAllLines(out).stream().map(VerdictJson::readLean).map(LeanVerdict::complaintId))
                .containsExactlyElementsOf(
                        IntStream.range(0, 600).mapToObj(i -> "B-" + i).toList());
    }

    @Test
    void a_bad_line_is_reported_by_number_without_what_was_in_it_and_the_rest_is_done() {
        byte[] in = Run.utf8("\uFEFF" + line(1) + "\r\n\n{\"text\":5,\"PD-key\":1}\nPD-no json\n" + line(5));
        Run run = Run.of(in, "batch", "-", "-");
        assertThat(run.code()).isEqualTo(1);
        List<String> out = run.out().lines().toList();
        assertThat(out).hasSize(5);
        assertThat(VerdictJson.readLean(out.get(0)).complaintId()).isEqualTo("B-1");
        assertThat(out.get(1)).isEqualTo("{\"line\":2,\"faults\":[]}");
        assertThat(out.get(2)).startsWith("{\"line\":3,\"faults\":[\"$.text（第 2 列）: ");
        assertThat(out.get(3)).startsWith("{\"line\":4,\"faults\":[\"$（第 ").doesNotContain("PD-no");
        assertThat(VerdictJson.readLean(out.get(4)).complaintId()).isEqualTo("B-5");
        assertThat(run.err())
                .contains("第 3 行：$.text（第 2 列）: ")
                .contains("第 4 行：")
                .doesNotContain("PD-no");
    }

    @Test
    void a_line_of_windows_is_at_fault_where_it_is_on_any_other_machine() {
        Run windows = Run.of(Run.utf8("{\"text\":\r\n"), "batch", "-", "-");
        assertThat(windows).isEqualTo(Run.of(Run.utf8("{\"text\":\n"), "batch", "-", "-"));
        assertThat(windows.code()).isEqualTo(1);
    }

    @Test
    void a_line_that_is_not_utf8_spoils_no_other() {
        byte[] in = Run.utf8(line(1) + "\n?\n" + line(3) + "\n");
        in[line(1).getBytes(java.nio.charset.StandardCharsets.UTF_8).length + 1] = (byte) 0xFF;
        Run run = Run.of(in, "batch", "-", "-", "--lang", "en");
        assertThat(run.err()).startsWith("line 2: $: not UTF-8 text\nMaybe ");
        assertThat(run.out().lines()).hasSize(3);
    }

    @Test
    void a_summary_takes_less_than_a_kilobyte_a_line() {
        Run run = Run.of(Run.utf8(line(1) + "\n" + line(2) + "\n"), "batch", "-", "-", "--form", "summary");
        assertThat(run.code()).isZero();
        assertThat(run.out().lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).hasSizeLessThan(1024).contains("\"form\":\"summary\""));
    }

    @Test
    void faults_go_to_a_file_when_one_is_named() throws IOException {
        Path faults = folder.resolve("faults.ndjson");
        Run run = Run.of(
                Run.utf8(line(1) + "\nPD-no json\n" + line(3) + "\n{}\n"),
                "batch",
                "-",
                "-",
                "--summary",
                "--faults",
                faults.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        List<String> answers = run.out().lines().toList();
        assertThat(answers).hasSize(4);
        assertThat(Files.readAllLines(faults)).containsExactly(answers.get(1), answers.get(3));
        assertThat(answers.get(3)).startsWith("{\"line\":4,\"faults\":[\"$: ");
    }

    @Test
    void what_cannot_be_read_or_written_is_told_by_its_name() throws IOException {
        String in = Files.writeString(folder.resolve("in.ndjson"), line(1)).toString();
        String link =
                Files.createSymbolicLink(folder.resolve("link"), Path.of(in)).toString();
        assertRefused(2, "OUT：与 IN 是同一个文件", in, link);
        assertRefused(2, "OUT：是文件夹", in, folder.toString());
        assertRefused(2, "IN：是文件夹", folder.toString(), "-");
        assertRefused(2, "IN：没有这个文件", in + "x", "-");
        assertRefused(2, "OUT：所在的文件夹不存在", in, folder.resolve("none/out").toString());
        assertRefused(1, "OUT：无法写入", in, in + "/out");
        assertRefused(2, "--faults：与 OUT 是同一个文件", in, folder + "/o", "--faults", folder + "/./o");
        assertRefused(2, "--faults：与 OUT 是同一个文件", in, "-", "--faults", "-");
        assertRefused(2, "--faults：与 IN 是同一个文件", in, "-", "--faults", in);
        assertRefused(2, "IN：文件名不能用", "a\0b", "-");
        assertThat(Path.of(in)).hasContent(line(1));
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("in.ndjson", "link");
    }

    private static void assertRefused(int code, String message, String... words) {
        Run run = Run.of(Stream.concat(Stream.of("batch"), Stream.of(words)).toArray(String[]::new));
        assertThat(run.err()).startsWith(message + "\n").doesNotContain("请告诉我们");
        assertThat(run).isEqualTo(new Run(code, "", run.err()));
    }

    @Test
    void a_file_that_is_a_link_stays_one_and_what_it_leads_to_is_replaced() throws IOException {
        Path real = Files.writeString(folder.resolve("real"), "before");
        Path link = Files.createSymbolicLink(folder.resolve("link"), real);
        assertThat(Run.of(Run.utf8(line(1)), "batch", "-", link.toString()).code())
                .isZero();
        assertThat(link).isSymbolicLink();
        assertThat(Files.readString(real)).startsWith("{").endsWith("}\n");
    }

    @Test
    void no_line_in_is_no_line_out() {
        assertThat(Run.of("batch", "-", "-")).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void wrong_usage_has_its_own_exit_code() throws IOException {
        String in = Files.writeString(folder.resolve("in.ndjson"), line(1)).toString();
        assertThat(Run.of("batch", in).code()).isEqualTo(2);
        assertThat(Run.of("batch", in, in).code()).isEqualTo(2);
        assertThat(Run.of("batch", folder.resolve("none").toString(), "-").code())
                .isEqualTo(2);
        assertThat(Run.of("batch", in, folder.resolve("none/out").toString()).code())
                .isEqualTo(2);
    }

    private static String line(int number) {
        return "{\"id\":\"B-" + number + "\",\"filedOn\":\"2026-11-23\",\"text\":\"" + TEXTS.get(number % TEXTS.size())
                + "\"}";
    }
}
