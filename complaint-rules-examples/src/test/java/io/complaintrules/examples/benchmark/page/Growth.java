package io.complaintrules.examples.benchmark.page;

import io.complaintrules.examples.benchmark.page.Chart.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a measurement takes as one of its parameters, a number, grows. */
final class Growth {
    private static final int FEWEST = 3;

    private Growth() {}

    /** Returns null where no parameter takes three numbers, or less would be worse. */
    static @Nullable Chart of(List<Result> results) {
        String size = results.get(0).params().keySet().stream()
                .filter(param -> results.stream()
                                .map(one -> one.params().get(param))
                                .distinct()
                                .filter(value -> value.matches("\\d+"))
                                .count()
                        >= FEWEST)
                .findFirst()
                .orElse(null);
        if (size == null || !results.get(0).isCost()) {
            return null;
        }
        Map<String, List<Point>> series = new LinkedHashMap<>();
        for (Result one : results) {
            double x = Double.parseDouble(String.valueOf(one.params().get(size)));
            if (x > 0) {
                series.computeIfAbsent(name(one, size), name -> new ArrayList<>())
                        .add(new Point(x, one.score()));
            }
        }
        series.values().forEach(points -> points.sort(Comparator.comparingDouble(Point::x)));
        return new Chart(results.get(0).type(), size, results.get(0).unit(), series);
    }

    private static String name(Result one, String size) {
        return one.method()
                + one.params().entrySet().stream()
                        .filter(param -> !param.getKey().equals(size))
                        .map(param -> " " + param.getValue())
                        .collect(Collectors.joining());
    }

    /** Says with which power of the size the cost grows between the last two points: 1 is in step. */
    static String power(String name, List<Point> points) {
        if (points.size() < 2) {
            return name + ": one size";
        }
        Point from = points.get(points.size() - 2);
        Point to = points.get(points.size() - 1);
        double power = Math.log(to.y() / from.y()) / Math.log(to.x() / from.x());
        return "%s: from %s to %s with power %s"
                .formatted(name, Result.figure(from.x()), Result.figure(to.x()), Result.figure(power));
    }
}
