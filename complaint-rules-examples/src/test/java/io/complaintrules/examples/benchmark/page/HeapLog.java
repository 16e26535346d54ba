package io.complaintrules.examples.benchmark.page;

import io.complaintrules.examples.benchmark.page.Chart.Point;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What was left on the heap after each collection, as {@code -Xlog:gc:file} tells it. */
final class HeapLog {
    private static final Pattern PAUSE = Pattern.compile("\\[([\\d.]+)s\\].*Pause.* \\d+M->(\\d+)M\\(.*");

    private HeapLog() {}

    static List<Point> read(Path file) throws IOException {
        List<Point> points = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            Matcher pause = PAUSE.matcher(line);
            if (pause.matches()) {
                points.add(
                        new Point(Double.parseDouble(pause.group(1)), Math.max(1, Double.parseDouble(pause.group(2)))));
            }
        }
        return points;
    }

    /** The least that was left in each quarter of the time: what cannot be collected. */
    static String page(Path file, Path folder) throws IOException {
        List<Point> points = read(file);
        if (points.isEmpty()) {
            return "\nno collection\n";
        }
        String name = String.valueOf(file.getFileName()).replace(".gc", "");
        Chart chart = new Chart(name, "seconds", "MB on the heap after a collection", Map.of("heap", points));
        Files.writeString(folder.resolve(name + ".svg"), chart.svg());
        double end = points.get(points.size() - 1).x();
        StringBuilder page =
                new StringBuilder("\n| quarter of the run | least heap after a collection, MB |\n| --- | ---: |\n");
        for (int quarter = 1; quarter <= 4; quarter++) {
            double from = end * (quarter - 1) / 4;
            double to = end * quarter / 4;
            page.append("| %d | %s |%n"
                    .formatted(
                            quarter,
                            points.stream()
                                    .filter(point -> point.x() > from && point.x() <= to)
                                    .mapToDouble(Point::y)
                                    .min()
                                    .stream()
                                    .mapToObj(Result::figure)
                                    .findFirst()
                                    .orElse("")));
        }
        return page.toString();
    }
}
