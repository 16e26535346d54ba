package io.complaintrules.examples.benchmark.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One measurement of JMH.
 *
 * @param type its class
 * @param method its method
 * @param params its parameters, by name
 * @param score the mean
 * @param low the least of all iterations
 * @param high the most
 * @param unit of the three
 * @param bytes allocated in one operation; NaN when that was not measured
 */
record Result(
        String type,
        String method,
        Map<String, String> params,
        double score,
        double low,
        double high,
        String unit,
        double bytes) {

    static List<Result> read(Path file) throws IOException {
        List<Result> all = new ArrayList<>();
        new ObjectMapper().readTree(file.toFile()).forEach(one -> all.add(of(one)));
        return all;
    }

    private static Result of(JsonNode one) {
        String[] name = one.path("benchmark").asText().split("\\.", -1);
        Map<String, String> params = new LinkedHashMap<>();
        one.path("params")
                .properties()
                .forEach(param -> params.put(param.getKey(), param.getValue().asText()));
        JsonNode metric = one.path("primaryMetric");
        List<Double> raw = new ArrayList<>();
        metric.path("rawData").forEach(fork -> fork.forEach(score -> raw.add(score.asDouble())));
        double score = metric.path("score").asDouble();
        return new Result(
                name[name.length - 2],
                name[name.length - 1],
                params,
                score,
                raw.stream().mapToDouble(Double::doubleValue).min().orElse(score),
                raw.stream().mapToDouble(Double::doubleValue).max().orElse(score),
                metric.path("scoreUnit").asText().replace("us/", "µs/"),
                one.at("/secondaryMetrics/gc.alloc.rate.norm/score").asDouble(Double.NaN));
    }

    /** More of it is worse. */
    boolean isCost() {
        return unit.endsWith("/op");
    }

    /** A row of a table, with how many times the first of its kind it is. */
    String row(Result first) {
        String with = params.entrySet().stream()
                .map(param -> param.getKey() + " " + param.getValue())
                .collect(Collectors.joining(", "));
        return "| "
                + String.join(
                        " | ",
                        method,
                        with,
                        figure(score),
                        figure(low) + " to " + figure(high),
                        unit,
                        Double.isNaN(bytes) ? "" : figure(bytes),
                        figure(score / first.score))
                + " |";
    }

    /** With three digits that count. */
    static String figure(double value) {
        return value >= 100
                ? String.format(Locale.ROOT, "%,.0f", value)
                : String.format(Locale.ROOT, value >= 10 ? "%.1f" : "%.2f", value);
    }
}
