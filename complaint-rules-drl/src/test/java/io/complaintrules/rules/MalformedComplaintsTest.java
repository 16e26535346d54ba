package io.complaintrules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.complaintrules.ComplaintRules;
import io.complaintrules.complaint.Fault;
import io.complaintrules.complaint.InvalidComplaintException;
import io.complaintrules.complaint.TextBytes;
import io.complaintrules.json.ComplaintJson;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** More than a hundred malformed complaints: each fault is told at its path, in both languages, and no value of a person is. */
class MalformedComplaintsTest {
    private static final Path LISTED = Path.of("src/test/resources/malformed-complaints.txt");
    private static final ComplaintRules RULES = ComplaintRules.standard();
    private static final String OF_THE_LAW = ".*(disptue|dispute\",\"PD|cuort|PD-省|PDx).*";
    private static final String WELL_FORMED =
            """
            {"id":"PD-1","filedOn":"2026-11-23","text":"PD-账单多出777元，请退还。","matters":["charge-dispute"],
             "complainant":{"name":"PD-甲","identity":"STATED","phone":"PD-777","age":30},
             "respondent":{"name":"PD-公司","kind":"CARRIER","province":"浙江"},
             "transaction":{"paid":777.10,"paidOn":"2026-07-20","orderNumber":"PD-2"},
             "requests":[{"kind":"REFUND","amount":777}],"evidence":[{"id":"PD-3","kind":"SCREENSHOT","shows":["TIME"]}]}
            """;

    /**
     * A malformed complaint.
     *
     * @param paths where it is at fault, in order
     */
    record Malformed(List<String> paths, String json) {}

    static Stream<Malformed> listed() throws IOException {
        return Files.readAllLines(LISTED).stream()
                .filter(line -> !line.isEmpty() && !line.startsWith("# "))
                .map(line -> line.split(" \\| ", 2))
                .map(row -> new Malformed(List.of(row[0].split(",")), row[1]));
    }

    /** Faults of form: what only the law data know is looked at when all of it can be read. */
    static Stream<Malformed> ofOneField() throws IOException {
        return listed().filter(row -> !row.paths().contains("$") && !row.json().matches(OF_THE_LAW));
    }

    @ParameterizedTest
    @MethodSource("listed")
    void each_fault_is_told_at_its_path_and_no_value_is(Malformed row) {
        InvalidComplaintException fault = reading(row.json());
        assertThat(fault.faults()).extracting(Fault::path).isEqualTo(row.paths());
        assertTold(fault);
    }

    @ParameterizedTest
    @MethodSource("ofOneField")
    void a_fault_hides_no_other(Malformed row) {
        String json = row.json().substring(0, row.json().length() - 1);
        InvalidComplaintException fault = reading(json + ",\"losses\":{\"PD-x\":777},\"chanel\":\"PD-y\"}");
        assertThat(fault.faults()).extracting(Fault::path).contains("$.chanel").containsAll(beside(row.paths()));
    }

    /** A second list of losses is a fault of its own. */
    private static List<String> beside(List<String> paths) {
        return paths.stream()
                .filter(path -> !path.startsWith("$.losses[0].evidence["))
                .toList();
    }

    @Test
    void there_are_more_than_a_hundred() throws IOException {
        assertThat(listed()).hasSizeGreaterThan(100).doesNotHaveDuplicates();
    }

    @Test
    void whatever_is_cut_out_doubled_or_swapped_is_taken_or_told() {
        Random random = new Random(20261123);
        for (int i = 0; i < 3000; i++) {
            String json = mutated(random);
            try {
                assertThat(ComplaintJson.read(json)).isNotNull();
            } catch (InvalidComplaintException e) {
                assertTold(e);
            }
        }
    }

    private static String mutated(Random random) {
        int from = random.nextInt(WELL_FORMED.length());
        int to = Math.min(WELL_FORMED.length(), from + 1 + random.nextInt(8));
        String cut = WELL_FORMED.substring(from, to);
        String put =
                switch (random.nextInt(4)) {
                    case 0 -> "";
                    case 1 -> cut + cut;
                    case 2 -> new StringBuilder(cut).reverse().toString();
                    default -> String.valueOf("{}[]\":,\\0-.e\u0000\uD83D ".charAt(random.nextInt(15)));
                };
        return WELL_FORMED.substring(0, from) + put + WELL_FORMED.substring(to);
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE, UTF-16", "UTF-16BE, UTF-16", "UTF-16, UTF-16", "GBK, GBK", "GB18030, GBK"})
    void bytes_that_are_not_utf8_are_told_as_what_they_seem(String charset, String seems) {
        for (String text : List.of(WELL_FORMED, "账单多出777元，请退还。", "账", "PD-x 账单 PD-y")) {
            byte[] bytes = text.getBytes(Charset.forName(charset));
            InvalidComplaintException fault = catchThrowableOfType(
                    InvalidComplaintException.class, () -> TextBytes.decode(ByteBuffer.wrap(bytes)));
            assertThat(fault).as(charset + text).isNotNull();
            assertThat(fault.faults()).hasSize(1);
            assertThat(fault.faults().get(0).en())
                    .isEqualTo("not UTF-8 text" + (seems.isEmpty() ? "" : " (it looks like " + seems + ")"));
            assertTold(fault);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "504B0304140006, DOCX / ZIP",
        "D0CF11E0A1B11A, DOC / XLS",
        "255044462D312E, PDF",
        "89504E470D0A1A, PNG",
        "FFD8FFE0001000, JPEG",
        "1F8B0800000000, GZIP"
    })
    void a_file_that_is_no_text_is_told_by_its_kind(String hex, String seems) {
        byte[] bytes = HexFormat.of().parseHex(hex);
        InvalidComplaintException fault =
                catchThrowableOfType(InvalidComplaintException.class, () -> TextBytes.decode(ByteBuffer.wrap(bytes)));
        assertThat(fault.faults())
                .extracting(Fault::en)
                .containsExactly("not UTF-8 text (it looks like " + seems + ")");
        assertTold(fault);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "｛\"text\":\"PD-账单\"}|{",
                "{“text”:\"PD-账单\"}|\"",
                "{\"text\"：\"PD-账单\"}|:",
                "{\"text\":\"PD-账单\"，\"id\":\"PD-1\"}|,"
            },
            quoteCharacter = '\0')
    void a_mark_of_an_input_method_is_told_with_the_one_that_json_takes(String json, String takes) {
        InvalidComplaintException fault = reading(json);
        assertThat(fault.faults())
                .extracting(Fault::maybe)
                .singleElement()
                .asString()
                .endsWith("JSON takes " + takes);
        assertTold(fault);
    }

    @Test
    void a_tree_that_is_no_plain_data_is_a_fault() {
        Map<String, Object> itself = new HashMap<>(Map.of("text", "PD-账单"));
        itself.put("complainant", itself);
        for (Map<String, ?> tree :
                List.of(itself, Map.of("text", new Object()), Map.of("text", Optional.of("PD-账单")))) {
            assertTold(catchThrowableOfType(InvalidComplaintException.class, () -> ComplaintJson.read(tree)));
        }
    }

    @Test
    void the_limits_of_the_parser_are_told_by_their_names() {
        assertLimit("nested too deep", "{\"text\":" + "[".repeat(2000));
        assertLimit("a number is too long", "{\"transaction\":{\"paid\":" + "7".repeat(2000) + "}}");
        assertLimit("a name is too long", "{\"" + "n".repeat(60_000) + "\":1}");
        assertLimit("a text is too long", "{\"text\":\"" + "账".repeat(20_000_001) + "\"}");
    }

    private static void assertLimit(String en, String json) {
        InvalidComplaintException fault = reading(json);
        assertThat(fault.faults()).extracting(Fault::en).endsWith(en);
        assertTold(fault);
    }

    @Test
    void fifty_faults_are_told_and_the_number_of_the_rest() {
        String fields =
                IntStream.range(0, 777).mapToObj(i -> "\"f" + i + "\":\"PD-x\"").collect(Collectors.joining(","));
        InvalidComplaintException fault = reading("{\"text\":\"PD-账单\"," + fields + "}");
        assertThat(fault.faults()).hasSize(50);
        assertThat(fault.more()).isEqualTo(727);
        assertThat(fault).hasMessageEndingWith("\nand 727 more");
    }

    @Test
    void the_same_rule_holds_for_text_bytes_and_files() throws IOException {
        Path file = Files.createTempFile("complaint", ".json");
        Files.write(file, WELL_FORMED.getBytes(StandardCharsets.UTF_16LE));
        InvalidComplaintException fault =
                catchThrowableOfType(InvalidComplaintException.class, () -> ComplaintJson.read(file));
        assertThat(fault.faults()).extracting(Fault::en).containsExactly("not UTF-8 text (it looks like UTF-16)");
        Files.delete(file);
    }

    private static void assertTold(InvalidComplaintException fault) {
        assertThat(fault.faults()).isNotEmpty().allSatisfy(one -> {
            assertThat(one.path()).startsWith("$");
            assertThat(one.zh()).containsPattern("\\p{IsHan}").doesNotEndWith("。");
            assertThat(one.maybeZh()).containsPattern("\\p{IsHan}");
            assertThat(one.en()).isNotBlank().doesNotContainPattern("\\p{IsHan}");
            assertThat(one.maybe()).startsWith("Maybe ").doesNotContainPattern("[?.]$");
        });
        assertThat(fault + " " + fault.faults()).doesNotContain("PD-", "777");
        assertThat(fault).hasNoCause();
    }

    private static InvalidComplaintException reading(String json) {
        InvalidComplaintException fault =
                catchThrowableOfType(InvalidComplaintException.class, () -> RULES.assess(ComplaintJson.read(json)));
        assertThat(fault).as(json.substring(0, Math.min(200, json.length()))).isNotNull();
        return fault;
    }
}
