package io.complaintrules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.complaintrules.json.LeanVerdict;
import io.complaintrules.json.VerdictJson;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TriageCommandTest {
    private static final String NARRATIVE = "7月20日手机账单多出198元，我没有办理过。请求退还198元。";

    @TempDir
    private Path folder;

    @Test
    void seven_complaints_give_seven_reports() throws IOException {
        Run run = Run.of(Stream.concat(Stream.of("triage"), examples().stream()).toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out().lines().filter(line -> line.startsWith("投诉 "))).hasSize(7);
        assertThat(run.out()).contains("不是法律意见").doesNotContain("\u001B");
    }

    @Test
    void a_report_shows_names_and_no_ids() throws IOException {
        for (String language : List.of("zh", "en")) {
            Run run = Run.of(Stream.concat(Stream.of("triage", "--lang", language), examples().stream())
                    .toArray(String[]::new));
            assertThat(run.out().lines().map(line -> line.replaceAll("https?://\\S+|[a-z.]+\\.(cn|org)", "")))
                    .noneMatch(line -> line.matches(".*\\b[a-z]+([.][a-z]+[A-Z]?[a-zA-Z]*|_[a-z]+)\\b.*"))
                    .noneMatch(
                            line -> line.matches(
                                    ".*(lost-benefit|personal-information\\b(?! harm)|minor-recharge|miit-appeal|samr-12315|（[a-z-]+）).*"));
        }
    }

    @Test
    void json_is_a_verdict_a_line_in_the_order_of_the_files() throws IOException {
        Run run = Run.of(Stream.concat(Stream.of("triage", "--format", "json"), examples().stream())
                .toArray(String[]::new));
        assertThat(run.out().lines().map(VerdictJson::readLean).map(LeanVerdict::complaintId))
                .containsExactly("1", "2", "3", "4", "5", "6", "7");
    }

    @Test
    void a_narrative_comes_from_a_file_or_from_standard_input() throws IOException {
        Path file = Files.writeString(folder.resolve("投诉.txt"), "\uFEFF" + NARRATIVE + "\n");
        String fromFile = Run.of("triage", file.toString()).out();
        assertThat(fromFile).startsWith("投诉：");
        assertThat(Run.of(Run.utf8(NARRATIVE), "triage").out()).isEqualTo(fromFile);
        assertThat(Run.of(Run.utf8(NARRATIVE), "triage", "-").out()).isEqualTo(fromFile);
    }

    @Test
    void json_is_told_from_a_narrative_on_standard_input() {
        Run run = Run.of(Run.utf8(" {\"id\":\"J-1\",\"text\":\"" + NARRATIVE + "\"}"), "triage");
        assertThat(run.out()).startsWith("投诉 J-1：");
    }

    @Test
    void the_report_speaks_the_language_asked_for() {
        assertThat(Run.of(Run.utf8(NARRATIVE), "triage", "--lang", "en").out())
                .startsWith("Complaint: ")
                .contains("Where to go");
        assertThat(Run.of(Run.utf8(NARRATIVE), "triage", "--format=markdown").out())
                .startsWith("# 投诉：");
    }

    @Test
    void all_complaints_are_one_page_one_table_or_one_log() throws IOException {
        Stream<String> command = Stream.concat(Stream.of("triage", "--lang=en"), examples().stream());
        String[] all = command.toArray(String[]::new);
        assertThat(Run.of(with(all, "html")).out())
                .startsWith("<!DOCTYPE html>")
                .containsOnlyOnce("<body>")
                .contains("<strong>Complaint 1</strong>", "<strong>Complaint 7</strong>")
                .endsWith("</html>\n");
        assertThat(Run.of(with(all, "csv")).out())
                .startsWith("\uFEFF\"Complaint\",")
                .contains("\r\n\"3\",\"\",\"change it first\"");
        assertThat(Run.of(with(all, "sarif")).out())
                .containsOnlyOnce("\"version\" : \"2.1.0\"")
                .contains("\"uri\" : \"3-3.txt\"", "\"en-US\"");
    }

    @Test
    void a_page_goes_without_explanations() {
        Run run = Run.of(Run.utf8(NARRATIVE), "triage", "--lang=en", "--format=html", "--why=court");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--format html: does not go with", "Maybe take text");
    }

    private static String[] with(String[] command, String format) {
        return Stream.concat(Stream.of(command), Stream.of("--format", format)).toArray(String[]::new);
    }

    @Test
    void colours_come_when_asked_for() {
        assertThat(Run.of(Run.utf8(NARRATIVE), "triage", "--color").out()).contains("\u001B[");
    }

    @Test
    void a_bad_input_is_reported_without_what_was_in_it_and_the_rest_is_done() throws IOException {
        Path bad = Files.writeString(
                folder.resolve("bad.json"), "{\"text\":\"PD-甲某某\",\"filedOn\":\"PD-today\",\"nmae\":\"PD-乙\"}");
        Run run = Run.of(
                "triage",
                bad.toString(),
                examples().get(0),
                folder.resolve("none.txt").toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).startsWith("投诉 1：");
        assertThat(run.err())
                .contains("bad.json：$.filedOn（第 18 列）: ")
                .contains("bad.json：$.nmae（第 39 列）: 未知字段")
                .contains("none.txt：没有这个文件")
                .doesNotContain("PD-");
    }

    @Test
    void text_that_is_not_utf8_is_refused_with_advice() throws IOException {
        Path file = Files.write(folder.resolve("gbk.txt"), NARRATIVE.getBytes(Charset.forName("GBK")));
        Run run = Run.of("triage", file.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("不是 UTF-8 文本（像是 GBK）\n请另存为 UTF-8");
    }

    @Test
    void nothing_at_all_is_a_bad_input() {
        assertThat(Run.of("triage").code()).isEqualTo(1);
    }

    @Test
    void all_there_is_comes_when_asked_for() throws IOException {
        String file = examples().get(2);
        assertThat(Run.of("triage", "--full", file).out()).contains("\n依据\n", "[1]");
        assertThat(Run.of("triage", file).out().lines().count()).isLessThanOrEqualTo(41);
        assertThat(VerdictJson.read(Run.of("triage", "--full", "--format", "json", file)
                                .out()
                                .strip())
                        .complaintId())
                .isEqualTo("3");
        assertThat(Run.of("triage", "--format", "json", "--lang", "zh", file).out())
                .doesNotContain("\"en\":");
    }

    @Test
    void a_misspelt_id_is_a_fault_in_the_language_asked_for() {
        byte[] in = Run.utf8("{\"text\":\"" + NARRATIVE + "\",\"matters\":[\"charge-disptue\"],\"sumary\":1}");
        assertThat(Run.of(in, "triage").err()).containsPattern("\\$\\.sumary（第 \\d+ 列）: 未知字段\n可能应删去这一项");
        byte[] misspelt = Run.utf8("{\"text\":\"" + NARRATIVE + "\",\"matters\":[\"charge-disptue\"]}");
        assertThat(Run.of(misspelt, "triage", "--lang", "zh").err())
                .contains("$.matters[0]: 没有这个事由\n可能应为其中之一：charge-dispute")
                .doesNotContain("Maybe");
        assertThat(Run.of(misspelt, "triage", "--lang", "en").err())
                .contains("$.matters[0]: there is no such matter\nMaybe one of these was meant: charge-dispute");
    }

    @Test
    void a_list_is_no_narrative() throws IOException {
        Path file = Files.writeString(folder.resolve("list.txt"), "[{\"text\":\"" + NARRATIVE + "\"}]");
        Run run = Run.of("triage", file.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("一个文件只放一份投诉");
        Path marked = Files.writeString(folder.resolve("marked.txt"), "[投诉] " + NARRATIVE);
        assertThat(Run.of("triage", marked.toString()).code()).isZero();
    }

    @Test
    void a_full_disk_is_told_and_is_no_success() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        OutputStream full = new OutputStream() {
            @Override
            public void write(int unit) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        Streams streams = new Streams(new ByteArrayInputStream(Run.utf8(NARRATIVE)), full, err);
        assertThat(CommandLineApp.run(streams, "triage")).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("标准输出：无法写入");
    }

    @Test
    void wrong_usage_has_its_own_exit_code() {
        assertThat(Run.of().code()).isEqualTo(2);
        assertThat(Run.of("trage").code()).isEqualTo(2);
        assertThat(Run.of("triage", "--format", "xml").code()).isEqualTo(2);
        assertThat(Run.of("triage", "--nothing").err()).contains("不认识的选项或参数：--nothing");
        assertThat(Run.of("triage", "--rules", folder.toString()).code()).isEqualTo(2);
        assertThat(Run.of("triage", "--help").code()).isZero();
    }

    @Test
    void rules_from_a_folder_say_what_the_bundled_ones_say() throws IOException {
        String file = examples().get(2);
        assertThat(Run.of("triage", "--rules", "../complaint-rules-drl", file)).isEqualTo(Run.of("triage", file));
    }

    private static List<String> examples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("complaints"))) {
            return files.map(Path::toString).sorted().toList();
        }
    }
}
