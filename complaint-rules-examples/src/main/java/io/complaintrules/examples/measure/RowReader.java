package io.complaintrules.examples.measure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.complaintrules.examples.measure.Row.Labelled;
import io.complaintrules.examples.measure.Row.Source;
import io.complaintrules.json.Json;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a line of a labelled set. Fields it does not know are left to the author of the set. Thread-safe. */
public final class RowReader {
    private static final JsonMapper MAPPER = Json.newMapper();

    private final JsonNode row;

    private RowReader(JsonNode row) {
        this.row = row;
    }

    /**
     * Reads one row; its fields say of which kind it is: {@code label}, {@code flags} or {@code primary}.
     *
     * @param line number of the line
     * @param json its content
     * @throws RowException when it is not a row
     */
    public static Row read(long line, String json) throws RowException {
        JsonNode node;
        try {
            node = MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new RowException("不是 JSON\n可能一行被断成了两行", "not JSON\nMaybe a row was broken over two lines");
        }
        RowReader reader = new RowReader(node);
        if (!node.isObject()) {
            throw new RowException(
                    "不是 JSON 对象\n可能应写成 {\"id\":...,\"text\":...,...}",
                    "not a JSON object\nMaybe write it as {\"id\":...,\"text\":...,...}");
        }
        Source source = reader.source(line);
        if (node.has("label")) {
            return reader.wording(source);
        } else if (node.has("flags")) {
            return reader.details(source);
        } else if (node.has("primary")) {
            return reader.owner(source);
        }
        throw new RowException(
                "label、flags、primary 一项都没有\n可能还没有标注",
                "has none of label, flags and primary\nMaybe it was not labelled yet");
    }

    private Source source(long line) throws RowException {
        return new Source(line, text("id"), text("text"), optionalText("respondent"), date("filedOn"));
    }

    private Row wording(Source source) throws RowException {
        List<Labelled> spans = new ArrayList<>();
        for (JsonNode span : list("spans")) {
            int start = span.path("start").asInt(-1);
            int end = span.path("end").asInt(-1);
            if (start < 0 || end <= start || end > source.text().length()) {
                throw new RowException(
                        "spans：有一处不在文本之内\n可能没有按 UTF-16 单元计数",
                        "spans: one does not lie on the text\nMaybe it was not counted in UTF-16 units");
            }
            spans.add(new Labelled(start, end, span.path("category").asText("")));
        }
        HashSet<String> tags = new HashSet<>();
        list("tags").forEach(tag -> tags.add(tag.asText()));
        JsonNode severity = row.path("severity");
        if (!severity.isInt() || severity.intValue() < 0) {
            throw new RowException(
                    "severity：应为 0 或更大的数\n没有要改的地方可写 0",
                    "severity: must be 0 or more\nMaybe write 0 where there is nothing to rewrite");
        }
        return new Row.Wording(source, yes(row, "label"), severity.intValue(), optionalYes("borderline"), spans, tags);
    }

    private Row details(Source source) throws RowException {
        Map<String, Boolean> given = new LinkedHashMap<>();
        for (String kind : DetailScore.KINDS) {
            given.put(kind, yes(row.path("flags"), kind));
        }
        return new Row.Details(source, given);
    }

    private Row owner(Source source) throws RowException {
        List<String> alternates = new ArrayList<>();
        list("alternates").forEach(body -> alternates.add(body.asText()));
        boolean verbatim = "verbatim".equals(optionalText("provenance"));
        return new Row.Owner(source, text("primary"), alternates, verbatim, optionalText("coarse"));
    }

    private static boolean yes(JsonNode from, String field) throws RowException {
        JsonNode value = from.path(field);
        if (value.isBoolean()) {
            return value.booleanValue();
        } else if (value.isInt() && (value.intValue() == 0 || value.intValue() == 1)) {
            return value.intValue() == 1;
        }
        throw new RowException(field + "：应为 0 或 1\n可能漏写了", field + ": must be 0 or 1\nMaybe it was left out");
    }

    private boolean optionalYes(String field) throws RowException {
        return row.hasNonNull(field) && yes(row, field);
    }

    private String text(String field) throws RowException {
        String value = optionalText(field);
        if (value == null) {
            throw new RowException(field + "：应为文本\n可能漏写了", field + ": must be text\nMaybe it was left out");
        }
        return value;
    }

    private @Nullable String optionalText(String field) throws RowException {
        JsonNode value = row.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        } else if (!value.isTextual()) {
            throw new RowException(field + "：应为文本\n可能应加引号", field + ": must be text\nMaybe put it in quotation marks");
        }
        return value.textValue();
    }

    private @Nullable LocalDate date(String field) throws RowException {
        String value = optionalText(field);
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw new RowException(
                    field + "：应为日期\n可能应写成 2026-04-15", field + ": must be a day\nMaybe write it as 2026-04-15");
        }
    }

    private Iterable<JsonNode> list(String field) throws RowException {
        JsonNode value = row.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return List.of();
        } else if (!value.isArray()) {
            throw new RowException(field + "：应为列表\n可能应放在 [ ] 里", field + ": must be a list\nMaybe put it in [ ]");
        }
        return value;
    }
}
