package io.complaintrules.examples.benchmark.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints the tables of the page on speed as Markdown, and draws its plots. */
final class Rows {
    private static final String HEAD =
            "| what | with | mean | spread | unit | bytes | times the first |\n| --- | --- | ---: | ---: | --- | ---: | ---: |\n";

    private Rows() {}

    /**
     * Prints and draws.
     *
     * @param args a result of JMH in JSON, a log of the collector, or a folder of these; plots go beside them
     */
    public static void main(String[] args) throws IOException {
        Path path = Path.of(args[0]);
        List<Path> files = List.of(path);
        if (Files.isDirectory(path)) {
            try (Stream<Path> all = Files.list(path)) {
                files = all.sorted().toList();
            }
        }
        for (Path file : files) {
            Path folder = file.resolveSibling("");
            if (file.toString().endsWith(".json")) {
                System.out.print(page(Result.read(file), folder));
            } else if (file.toString().endsWith(".gc")) {
                System.out.print(HeapLog.page(file, folder));
            }
        }
    }

    static String page(List<Result> results, Path folder) throws IOException {
        Map<String, List<Result>> types =
                results.stream().collect(Collectors.groupingBy(Result::type, LinkedHashMap::new, Collectors.toList()));
        StringBuilder page = new StringBuilder();
        for (Map.Entry<String, List<Result>> type : types.entrySet()) {
            page.append("\n").append(type.getKey()).append("\n\n").append(HEAD);
            Result first = type.getValue().get(0);
            type.getValue().forEach(one -> page.append(one.row(first)).append("\n"));
            Chart chart = Growth.of(type.getValue());
            if (chart != null) {
                Files.writeString(folder.resolve(type.getKey() + ".svg"), chart.svg());
                page.append("\n");
                chart.series().forEach((name, points) -> page.append("- ")
                        .append(Growth.power(name, points))
                        .append("\n"));
            }
        }
        return page.toString();
    }
}
