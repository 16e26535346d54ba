package io.complaintrules.examples.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.complaintrules.examples.measure.Figure;
import io.complaintrules.examples.measure.Interval;
import io.complaintrules.examples.measure.Miss;
import io.complaintrules.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;

/** The result of an evaluation, as lines or as JSON. */
final class EvaluationPage {
    private static final ObjectMapper MAPPER = Json.newMapper();

    private final Evaluation evaluation;
    private final List<Miss> misses;
    private final int shown;
    private final boolean showText;

    EvaluationPage(Evaluation evaluation, int shown, boolean showText) {
        this.evaluation = evaluation;
        this.misses = evaluation.misses();
        this.shown = Math.min(shown, misses.size());
        this.showText = showText;
    }

    String text(boolean colours) {
        if (evaluation.rows() == 0) {
            return "";
        }
        Ansi ansi = colours ? Ansi.ON : Ansi.OFF;
        StringBuilder page = new StringBuilder();
        evaluation.figures().forEach(figure -> page.append(figure.line()).append('\n'));
        page.append("\nmissed: ").append(misses.size()).append(" of ").append(evaluation.rows());
        page.append(" rows").append(shown < misses.size() ? ", the first " + shown + ":\n" : "\n");
        for (Miss miss : misses.subList(0, shown)) {
            page.append(bold(
                            ansi, miss.source().id() + " (line " + miss.source().line() + ")"))
                    .append("\n  expected: ")
                    .append(miss.expected())
                    .append("\n  found:    ")
                    .append(miss.found())
                    .append('\n');
            if (showText) {
                page.append("  text:     ")
                        .append(oneLine(miss.source().text()))
                        .append('\n');
            }
        }
        return page.toString();
    }

    private static String bold(Ansi ansi, String text) {
        String safe = oneLine(text);
        return ansi.enabled() ? "\u001B[1m" + safe + "\u001B[0m" : safe;
    }

    /** Without line ends and without what could steer a terminal. */
    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }

    String json() {
        Map<String, @Nullable Object> page = new LinkedHashMap<>();
        page.put("rows", evaluation.rows());
        page.put("bad", evaluation.bad());
        page.put(
                "figures",
                evaluation.figures().stream().map(EvaluationPage::figure).toList());
        page.put("missed", misses.size());
        page.put("misses", misses.subList(0, shown).stream().map(this::miss).toList());
        try {
            return MAPPER.writeValueAsString(page) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, @Nullable Object> figure(Figure figure) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("name", figure.name());
        json.put("precision", figure.precision());
        json.put("recall", figure.recall());
        json.put("value", figure.value());
        json.put("n", figure.rows());
        Interval interval = figure.interval();
        json.put("interval", interval == null ? null : List.of(interval.low(), interval.high()));
        json.values().removeIf(value -> value == null);
        return json;
    }

    private Map<String, Object> miss(Miss miss) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", miss.source().id());
        json.put("line", miss.source().line());
        json.put("expected", miss.expected());
        json.put("found", miss.found());
        if (showText) {
            json.put("text", miss.source().text());
        }
        return json;
    }
}
