package io.complaintrules.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.complaintrules.authoring.Diagnostics;
import io.complaintrules.authoring.Place;
import io.complaintrules.complaint.Complaint;
import io.complaintrules.json.DiagnosticJson;
import io.complaintrules.law.LawBook;
import io.complaintrules.verdict.Verdicts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportsTest {
    private static final LawBook LAW = LawBook.load(Path.of("src/test/resources/law-fixture"));
    private static final Report REPORT =
            Report.of(Complaint.builder().text(Verdicts.TEXT).build(), Verdicts.complete(), LAW);

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_page_loads_and_runs_nothing(Language language) {
        Document page = Jsoup.parse(REPORT.full().html(language));
        assertThat(page.select("[src], link, script, iframe, object, form, [style], base"))
                .isEmpty();
        assertThat(page.select("style").html())
                .doesNotContain("url(", "@import")
                .contains("@media print");
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'");
        assertThat(page.select("a").eachAttr("href")).isNotEmpty().allMatch(address -> address.startsWith("http"));
        assertThat(page.select("html").attr("lang")).isEqualTo(language == Language.ZH ? "zh-CN" : "en");
    }

    @Test
    void a_page_holds_what_the_text_holds() {
        Document page = Jsoup.parse(REPORT.full().html(Language.ZH));
        String words = page.body().text().replaceAll("\\s", "");
        REPORT.full()
                .text(Language.ZH, false)
                .lines()
                .map(line -> line.replaceAll("^ *([0-9]+\\.|[|-]) ", "").strip())
                .filter(line -> !line.contains("  "))
                .forEach(line -> assertThat(words).contains(line.replaceAll("\\s", "")));
        assertThat(page.select("ol > li[value=1]")).isNotEmpty();
        assertThat(page.select("li > ul > li").eachText()).anyMatch(line -> line.startsWith("可以：调解"));
        assertThat(page.select("ul > :not(li), ol > :not(li)")).isEmpty();
        assertThat(page.select("th").eachText()).contains("项目");
    }

    @Test
    void markup_is_shown_and_never_run() {
        String page = HtmlWriter.write(List.of(
                new Block.Title(Inline.of("<script>alert(1)</script>")),
                new Block.Heading("a & b"),
                new Block.Quote(Inline.of("https://example.org/\" onclick=x")),
                new Block.Quote(Inline.of("https://example.org/")),
                new Block.Item(1, "[1]", Inline.of("<img src=x onerror=y>")),
                new Block.Columns(List.of(List.of("<b>")), List.of())));
        Document read = Jsoup.parse(page);
        assertThat(read.select("script, img, b, a, [onclick]")).isEmpty();
        assertThat(read.select("h1").text()).isEqualTo("<script>alert(1)</script>");
        assertThat(read.select("h2").text()).isEqualTo("a & b");
        assertThat(read.select("li").text()).isEqualTo("[1] <img src=x onerror=y>");
    }

    @Test
    void several_complaints_are_one_page_and_one_table() throws IOException {
        Reports two = Reports.of(List.of(REPORT, REPORT));
        assertThat(Jsoup.parse(two.html(Language.EN)).select("article")).hasSize(2);
        assertThat(rows(two.csv(Language.EN))).hasSize(3);
    }

    @Test
    void full_reports_do_not_mix_with_short_ones() {
        assertThatThrownBy(() -> Reports.of(List.of(REPORT, REPORT.full())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Maybe call full()");
    }

    @Test
    void a_table_has_a_row_for_each_complaint_or_each_finding() throws IOException {
        List<List<String>> short_ = rows(Reports.of(List.of(REPORT)).csv(Language.ZH));
        assertThat(short_.get(0)).startsWith("编号", "危险时先拨打", "现状");
        assertThat(short_.get(1)).startsWith("T-1", "110", "须先修改").contains("2026-12-19");
        List<List<String>> full = rows(Reports.of(List.of(REPORT.full())).csv(Language.EN));
        assertThat(full).hasSize(1 + Verdicts.complete().findings().size());
        assertThat(full).allMatch(row -> row.size() == full.get(0).size());
    }

    @Test
    void no_cell_is_a_formula_and_every_other_cell_comes_back_as_it_was() throws IOException {
        List<String> evil = List.of("=1+1", " +1", "-1", "@SUM(A1)", "＝1", "\t=1");
        List<String> fair = List.of("a\"b", "逗号，,", "2026-12-19", "1=1", "");
        String csv = CsvWriter.write(List.of(evil, fair));
        assertThat(csv).startsWith("\uFEFF\"'=1+1\",");
        assertThat(rows(csv).get(0)).allMatch(cell -> cell.startsWith("'"));
        assertThat(rows(csv).get(1)).isEqualTo(fair);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_log_of_findings_keeps_the_schema_and_points_at_the_words(Language language) throws IOException {
        for (Report report : List.of(REPORT, REPORT.full())) {
            JsonNode log = sarif(Reports.of(List.of(report, report)).sarif(language));
            JsonNode run = log.at("/runs/0");
            String text = run.at("/artifacts/0/contents/text").asText();
            assertThat(text).isEqualTo(Verdicts.TEXT);
            int regions = 0;
            for (JsonNode result : run.get("results")) {
                for (JsonNode region : result.findValues("region")) {
                    int start = region.get("charOffset").asInt();
                    String words = text.substring(
                            start, start + region.get("charLength").asInt());
                    String line =
                            text.lines().toList().get(region.get("startLine").asInt() - 1);
                    assertThat(line.substring(region.get("startColumn").asInt() - 1))
                            .startsWith(words.lines().findFirst().orElseThrow());
                    regions++;
                }
            }
            assertThat(regions).isPositive();
        }
    }

    @Test
    void a_short_log_leaves_out_what_is_only_told() {
        assertThat(Reports.of(List.of(REPORT)).sarif(Language.ZH)).doesNotContain("\"INFO\"");
        assertThat(Reports.of(List.of(REPORT.full())).sarif(Language.ZH)).contains("\"informational\"");
    }

    @Test
    void a_log_of_slips_keeps_the_schema() throws IOException {
        Diagnostics slips = new Diagnostics();
        slips.add("unknown-word", new Place("规则/a b.drl", 7, 45, 51, "reprot"), "Case", "reprot");
        assertThat(sarif(DiagnosticJson.sarif(slips.sorted(), true, "1"))
                        .at("/runs/0/results/0/locations/0/physicalLocation/region/endColumn")
                        .asInt())
                .isEqualTo(51);
    }

    private static List<List<String>> rows(String csv) throws IOException {
        assertThat(csv).startsWith("\uFEFF");
        try (MappingIterator<List<String>> rows = new CsvMapper()
                .readerForListOf(String.class)
                .with(CsvParser.Feature.WRAP_AS_ARRAY)
                .readValues(csv.substring(1))) {
            return rows.readAll();
        }
    }

    private static JsonNode sarif(String log) throws IOException {
        try (InputStream schema =
                ReportsTest.class.getClassLoader().getResourceAsStream("schema/sarif-schema-2.1.0.json")) {
            JsonNode read = read(log);
            assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                            .getSchema(schema)
                            .validate(
                                    read,
                                    execution -> execution.getExecutionConfig().setFormatAssertionsEnabled(true)))
                    .isEmpty();
            return read;
        }
    }

    private static JsonNode read(String json) throws JsonProcessingException {
        return new ObjectMapper().readTree(json);
    }
}
