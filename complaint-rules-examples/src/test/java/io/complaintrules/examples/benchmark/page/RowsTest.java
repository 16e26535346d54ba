package io.complaintrules.examples.benchmark.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.complaintrules.examples.benchmark.page.Chart.Point;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowsTest {
    private static final String JSON =
            """
            [{"benchmark": "a.b.SizeBenchmark.read", "params": {"size": "%s"}, "primaryMetric":
              {"score": %s, "scoreUnit": "us/op", "rawData": [[%s, %s]]},
              "secondaryMetrics": {"gc.alloc.rate.norm": {"score": 4096.0}}}]
            """;

    @TempDir
    private Path folder;

    private Result result(int size, double score) throws IOException {
        Path file = folder.resolve("one.json");
        Files.writeString(file, JSON.formatted(size, score, score - 1, score + 1));
        return Result.read(file).get(0);
    }

    @Test
    void a_row_gives_mean_spread_allocation_and_how_many_times_the_first_it_is() throws IOException {
        assertThat(result(10, 30).row(result(5, 20)))
                .isEqualTo("| read | size 10 | 30.0 | 29.0 to 31.0 | µs/op | 4,096 | 1.50 |");
    }

    @Test
    void what_grows_in_step_with_its_size_has_power_one() throws Exception {
        List<Result> results = List.of(result(10, 30), result(100, 300), result(1000, 3000));
        assertThat(Rows.page(results, folder)).contains("read: from 100 to 1,000 with power 1.00");
        assertThat(DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(folder.resolve("SizeBenchmark.svg").toFile())
                        .getElementsByTagName("circle")
                        .getLength())
                .isEqualTo(3);
    }

    @Test
    void what_stays_on_the_heap_is_told_by_quarters() throws IOException {
        Path log = folder.resolve("batch.gc");
        Files.writeString(
                log,
                """
                [1.000s][info][gc] GC(0) Pause Young (Normal) (G1 Evacuation Pause) 120M->30M(256M) 3.1ms
                [2.000s][info][gc] GC(1) Concurrent Mark Cycle 9.1ms
                [4.000s][info][gc] GC(2) Pause Young (Normal) (G1 Evacuation Pause) 120M->40M(256M) 3.1ms
                """);
        assertThat(HeapLog.read(log)).containsExactly(new Point(1, 30), new Point(4, 40));
        assertThat(HeapLog.page(log, folder)).contains("| 1 | 30.0 |", "| 2 |  |", "| 4 | 40.0 |");
    }

    @Test
    void a_chart_of_one_point_is_drawn() {
        assertThat(new Chart("one", "x", "y", Map.of("a", List.of(new Point(1, 1)))).svg())
                .doesNotContain("NaN", "Infinity");
    }
}
