package io.complaintrules.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.complaintrules.api.Unsettled;
import io.complaintrules.authoring.Diagnostic;
import io.complaintrules.authoring.Place;
import java.util.List;
import java.util.TreeSet;

/** Slips as JSON and as SARIF 2.1.0. Needs Jackson on the class path. */
@Unsettled
public final class DiagnosticJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private DiagnosticJson() {}

    /**
     * Writes slips as a JSON array, one object each: {@code code}, {@code severity}, {@code file}, {@code line}, {@code column},
     * {@code end}, {@code zh}, {@code en}, {@code maybe}. A line of 0 means the file as a whole.
     *
     * @param slips the slips
     */
    public static String write(List<Diagnostic> slips) {
        ArrayNode all = MAPPER.createArrayNode();
        for (Diagnostic slip : slips) {
            Place at = slip.place();
            ObjectNode one = all.addObject()
                    .put("code", slip.code())
                    .put("severity", slip.severity().name())
                    .put("file", at.file())
                    .put("line", at.line())
                    .put("column", at.column())
                    .put("end", at.end())
                    .put("zh", slip.zh())
                    .put("en", slip.en());
            if (slip.maybeZh() != null && slip.maybeEn() != null) {
                one.putObject("maybe").put("zh", slip.maybeZh()).put("en", slip.maybeEn());
            }
        }
        return all.toPrettyString() + "\n";
    }

    /**
     * Writes slips as a SARIF 2.1.0 log.
     *
     * @param slips the slips
     * @param chinese messages in Chinese, otherwise in English
     * @param version version of the tool
     */
    public static String sarif(List<Diagnostic> slips, boolean chinese, String version) {
        ObjectNode log = MAPPER.createObjectNode().put("$schema", SCHEMA).put("version", "2.1.0");
        ObjectNode run = log.putArray("runs").addObject().put("columnKind", "utf16CodeUnits");
        ObjectNode driver = run.putObject("tool")
                .putObject("driver")
                .put("name", "complaint-rules")
                .put("version", version);
        ArrayNode rules = driver.putArray("rules");
        TreeSet<String> codes = new TreeSet<>();
        slips.forEach(slip -> codes.add(slip.code()));
        codes.forEach(code -> rules.addObject().put("id", code));
        ArrayNode results = run.putArray("results");
        slips.forEach(slip -> result(slip, chinese, results.addObject()));
        return log.toPrettyString() + "\n";
    }

    private static void result(Diagnostic slip, boolean chinese, ObjectNode result) {
        String said = chinese ? slip.zh() : slip.en();
        String maybe = chinese ? slip.maybeZh() : slip.maybeEn();
        result.put("ruleId", slip.code())
                .put("level", slip.isError() ? "error" : "warning")
                .putObject("message")
                .put("text", maybe == null ? said : said + (chinese ? "。也许：" : ". Maybe: ") + maybe);
        Place at = slip.place();
        ObjectNode physical = result.putArray("locations").addObject().putObject("physicalLocation");
        physical.putObject("artifactLocation").put("uri", uri(at.file()));
        if (at.line() > 0) {
            ObjectNode region = physical.putObject("region").put("startLine", at.line());
            if (at.column() > 0) {
                region.put("startColumn", at.column()).put("endColumn", Math.max(at.end(), at.column()));
            }
        }
    }

    /** A path as a relative URI. */
    private static String uri(String file) {
        StringBuilder uri = new StringBuilder();
        for (byte unit : file.getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
            char sign = (char) (unit & 0xFF);
            boolean plain = sign < 0x80 && (Character.isLetterOrDigit(sign) || "/-_.~".indexOf(sign) >= 0);
            uri.append(plain ? String.valueOf(sign) : String.format("%%%02X", unit & 0xFF));
        }
        return uri.toString();
    }
}
