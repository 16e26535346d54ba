package io.complaintrules.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.complaintrules.ComplaintRules;
import io.complaintrules.json.VerdictJson;
import io.complaintrules.report.Language;
import io.complaintrules.verdict.RuleLayer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On 500 complaints; on 100,000 with {@code -Pfull}. */
class LakeTest {
    private static final int LINES = Integer.getInteger("lake.rows", 500);
    private static final int FILES = LINES > 500 ? 50 : 10;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @TempDir
    private static Path folder;

    private static SparkSession spark;
    private static Path in;
    private static List<String> batch;

    @BeforeAll
    static void begin() throws IOException, InterruptedException {
        in = folder.resolve("in");
        Path whole = folder.resolve("whole.jsonl");
        Generated.write(in, LINES, FILES, whole);
        Path verdicts = folder.resolve("batch.jsonl");
        child("io.complaintrules.examples.cli.Main", List.of(), "batch", whole.toString(), verdicts.toString());
        batch = digests(verdicts);
        spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", false)
                .config("spark.sql.shuffle.partitions", 2)
                .getOrCreate();
    }

    @AfterAll
    static void end() {
        spark.stop();
    }

    @Test
    void the_verdicts_are_those_of_the_command_batch_byte_for_byte_and_a_bad_row_keeps_its_fault() throws Exception {
        Path out = folder.resolve("out");
        Lake lake = new Lake(spark, in.toString(), false, out.toString(), FILES);
        lake.assess(new Assess(ShippedRules.of(List.of(), DAY), Language.EN));
        assertIsWhole(lake.verdicts());

        Row bad = lake.verdicts().where("error is not null").first();
        assertThat(bad.<String>getAs("error")).contains("$.nmae", "Maybe").doesNotContain("PD-");
        assertThat(bad.<String>getAs("refused")).contains("PD-");
        assertThat(bad.<String>getAs("file")).startsWith("part-");

        Row good = lake.verdicts().where("id = 'L-2'").first();
        JsonNode verdict = new ObjectMapper().readTree(good.<String>getAs("verdict"));
        assertThat(good.<String>getAs("body"))
                .isEqualTo(verdict.at("/jurisdiction/recommended").asText());
        assertThat(good.<String>getAs("status"))
                .isEqualTo(verdict.at("/outcome/status").asText());
        assertThat(good.<String>getAs("matter")).isEqualTo("charge-dispute");
        assertThat(good.getJavaMap(good.fieldIndex("heads"))).containsKey("refund");

        lake.assess(new Assess(ShippedRules.of(List.of(), DAY), Language.EN));
        assertThat(lake.verdicts().count()).isEqualTo(LINES);
    }

    @Test
    void a_run_that_is_killed_in_the_middle_loses_and_doubles_nothing() throws Exception {
        Path out = folder.resolve("killed");
        String[] run = {in.toString(), out.toString(), "--files", "2", "--lang", "en"};
        int code = child(
                Main.class.getName(),
                List.of(
                        "-Dspark.master=local[2]",
                        "-Dspark.ui.enabled=false",
                        "-Dspark.extraListeners=" + HaltAfterTasks.class.getName(),
                        "-Dhalt.after.tasks=" + FILES / 2),
                run);
        assertThat(code).isEqualTo(137);
        Lake lake = new Lake(spark, in.toString(), false, out.toString(), 2);
        assertThat(lake.verdicts().count()).isPositive().isLessThan(LINES);

        Main.main(run);

        assertIsWhole(lake.verdicts());
        JsonNode receipt = receipt(out);
        assertThat(receipt.get("rows").asInt()).isEqualTo(LINES);
        assertThat(receipt.get("rowsOfThisRun").asInt()).isPositive().isLessThan(LINES);
        assertThat(receipt.get("refused").asInt()).isEqualTo(LINES / 100);
        assertThat(receipt.get("rules").asText()).hasSize(64);
        Document page = Jsoup.parse(Files.readString(out.resolve("report.html")));
        assertThat(page.select("[src], link, script")).isEmpty();
        assertThat(page.select("figure")).hasSize(6);
        assertThat(page.select("text").eachText()).contains("assessed", String.valueOf(LINES - LINES / 100));
        assertThat(Files.readString(out.resolve("counts.csv"))).contains("province,\"浙江\",", "week,\"2026-");
    }

    @Test
    void an_overlay_travels_with_the_run_and_its_table_takes_no_other_rules() throws Exception {
        Path desk = Path.of("../overlays/company-desk");
        ShippedRules shipped = ShippedRules.of(List.of(desk), DAY);
        Path one = Files.createDirectories(folder.resolve("one"));
        Files.writeString(one.resolve("a.jsonl"), Files.readString(in.resolve("part-0.jsonl")));
        Path out = folder.resolve("overlaid");
        Lake lake = new Lake(spark, one.toString(), false, out.toString(), 1);
        lake.assess(new Assess(shipped, Language.ZH));
        Row row = lake.verdicts().where("id = 'L-2'").first();
        assertThat(VerdictJson.readLean(row.getAs("verdict")).receipt().layers())
                .extracting(RuleLayer::name)
                .contains("company-desk");

        RunFiles kept = new RunFiles(out.toString(), spark.sparkContext().hadoopConfiguration());
        kept.begin(shipped.get());
        kept.begin(shipped.get());
        assertThatThrownBy(() -> kept.begin(ComplaintRules.standard()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Maybe begin another folder");
    }

    @Test
    void parquet_comes_in_as_columns_or_as_json() throws Exception {
        Dataset<Row> lines = spark.read().text(in.resolve("part-1.jsonl").toString());
        Path column = folder.resolve("column");
        lines.withColumnRenamed("value", "complaint").write().parquet(column.toString());
        Path columns = folder.resolve("columns");
        spark.read()
                .json(in.resolve("part-1.jsonl").toString())
                .where("nmae is null")
                .selectExpr("id", "text", "cast(filedOn as date) as filedOn", "matters", "respondent")
                .write()
                .parquet(columns.toString());
        for (Path source : List.of(column, columns)) {
            Lake lake = new Lake(spark, source.toString(), true, source + "-out", 4);
            lake.assess(new Assess(ShippedRules.of(List.of(), DAY), Language.EN));
            assertThat(lake.verdicts().where("error is null").count())
                    .isEqualTo(lines.where("value not like '%nmae%'").count());
        }
    }

    @Test
    void a_page_of_charts_shows_markup_and_does_not_run_it() {
        String page = new ChartPage(ComplaintRules.standard().law(), Language.ZH)
                .write(List.of(new Count("province", "<script>", 3), new Count("status", "OPEN", 3)));
        assertThat(Jsoup.parse(page).select("script")).isEmpty();
        assertThat(Jsoup.parse(page).select("text").eachText()).contains("<script>", "可以提交");
    }

    /** Every line of batch once, and nothing else; bad lines there have a number and here a fault. */
    private static void assertIsWhole(Dataset<Row> table) {
        List<String> verdicts =
                table
                        .where("error is null")
                        .select(functions.sha2(functions.col("verdict"), 256))
                        .collectAsList()
                        .stream()
                        .map(row -> row.getString(0))
                        .sorted()
                        .toList();
        assertThat(verdicts.equals(batch)).as("the same verdicts").isTrue();
        assertThat(table.count()).isEqualTo(LINES);
        assertThat(table.where("error is not null").select("refused").distinct().count())
                .isEqualTo(LINES / 100);
    }

    private static List<String> digests(Path file) throws IOException {
        List<String> digests = new ArrayList<>();
        try (Stream<String> lines = Files.lines(file)) {
            lines.filter(line -> !line.startsWith("{\"line\"")).forEach(line -> digests.add(digest(line)));
        }
        assertThat(digests).hasSize(LINES - LINES / 100);
        return digests.stream().sorted().toList();
    }

    private static String digest(String line) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(line.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode receipt(Path out) throws IOException {
        try (Stream<Path> all = Files.list(out.resolve("receipts"))) {
            List<Path> receipts =
                    all.filter(path -> path.toString().endsWith(".json")).toList();
            assertThat(receipts).hasSize(1);
            return new ObjectMapper().readTree(Files.readString(receipts.get(0)));
        }
    }

    private static int child(String main, List<String> options, String... args)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("@" + Path.of("jvm.options").toAbsolutePath());
        command.add("-Dlog4j2.configurationFile=log4j2.properties");
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main));
        command.addAll(List.of(args));
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(folder.resolve("child.log").toFile())
                .start()
                .waitFor();
    }
}
