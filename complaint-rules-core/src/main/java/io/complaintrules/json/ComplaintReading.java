package io.complaintrules.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.complaintrules.authoring.Marks;
import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.ComplaintCheck;
import io.complaintrules.complaint.Fault;
import io.complaintrules.complaint.InvalidComplaintException;
import java.io.CharConversionException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

final class ComplaintReading {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();
    private static final Pattern TOP_LEVEL = Pattern.compile("\\$(\\.[^.\\[]+)?");
    private static final Pattern EVIDENCE_OF_LOSS = Pattern.compile("\\$\\.losses\\[\\d+]\\.evidence\\[\\d+]");

    private static final String SIGNS = "{}[]:,\"";

    private ComplaintReading() {}

    static Complaint read(String json) throws IOException {
        List<Fault> faults = new ArrayList<>();
        Complaint complaint;
        try (JsonParser parser = FACTORY.createParser(json)) {
            complaint = read(parser, json, faults);
        }
        if (complaint != null) {
            List<Fault> ofForm = List.copyOf(faults);
            ComplaintCheck.faultsIn(complaint).stream()
                    .filter(fault -> !isConsequence(fault, ofForm))
                    .forEach(faults::add);
            if (faults.isEmpty()) {
                return complaint;
            }
        }
        try (JsonParser parser = FACTORY.createParser(json)) {
            throw new InvalidComplaintException(
                    faults.stream().map(new FaultPlaces(parser)::place).toList());
        }
    }

    private static @Nullable Complaint read(JsonParser parser, String json, List<Fault> faults) throws IOException {
        try {
            RecordReader reader = new RecordReader(parser, faults);
            JsonToken first = parser.nextToken();
            if (first == JsonToken.START_ARRAY) {
                faults.add(new Fault(
                        "$",
                        "这是一个列表：一个文件只放一份投诉",
                        "a list: one complaint a file",
                        "Maybe write one complaint a line, for batch",
                        "多份投诉请一行一份，用 batch 处理"));
                return null;
            }
            Complaint complaint = first == null ? null : (Complaint) reader.readRecord(Complaint.class);
            if (complaint == null && faults.isEmpty()) {
                faults.add(new Fault(
                        "$", "内容为空", "there is no complaint", "Maybe the wrong file or line was read", "可能读错了文件或行"));
            } else if (parser.nextToken() != null) {
                faults.add(new Fault(
                        "$",
                        "投诉之后还有多余内容",
                        "something follows the complaint",
                        "Maybe read a file with one complaint a line line by line",
                        "一行一份投诉的文件请逐行读取"));
            }
            return complaint;
        } catch (StreamConstraintsException e) {
            faults.add(JsonLimit.of(String.valueOf(e.getMessage())).fault(FaultPath.of(parser.getParsingContext())));
        } catch (JsonProcessingException e) {
            faults.add(malformed(e.getLocation(), json));
        } catch (CharConversionException e) {
            faults.add(malformed(parser.currentLocation(), json));
        }
        return null;
    }

    /** Whether what the check found may be due only to what could not be read. */
    private static boolean isConsequence(Fault fault, List<Fault> ofForm) {
        if (fault.path().equals("$")) {
            return ofForm.stream().anyMatch(f -> isAtTop(f.path()));
        }
        if (EVIDENCE_OF_LOSS.matcher(fault.path()).matches()) {
            return ofForm.stream().anyMatch(f -> f.path().startsWith("$.evidence") || isAtTop(f.path()));
        }
        return false;
    }

    private static boolean isAtTop(String path) {
        return TOP_LEVEL.matcher(path).matches() || path.startsWith("$.matters[");
    }

    private static Fault malformed(@Nullable JsonLocation location, String json) {
        Character typed = location == null ? null : typed(json, (int) location.getCharOffset());
        Fault fault = typed == null
                ? new Fault(
                        "$",
                        "不是合法的 JSON",
                        "not JSON",
                        "Maybe a comma, a quote or a bracket is missing before it",
                        "可能前面缺了逗号、引号或括号")
                : new Fault(
                        "$",
                        "不是合法的 JSON",
                        "not JSON",
                        "Maybe a mark of an input method was typed where JSON takes " + Marks.half(typed),
                        "可能误用了中文标点“" + typed + "”：JSON 只认 " + Marks.half(typed));
        return location == null ? fault : fault.at(location.getLineNr(), location.getColumnNr());
    }

    /** The sign at a place that an input method wrote instead of one of JSON's; null when there is none. */
    private static @Nullable Character typed(String json, int at) {
        String half = at < 0 || at >= json.length() ? null : Marks.half(json.charAt(at));
        return half == null || !SIGNS.contains(half) ? null : json.charAt(at);
    }
}
