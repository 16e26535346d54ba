package io.complaintrules.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.complaintrules.api.Unsettled;
import io.complaintrules.authoring.Diagnostic;
import io.complaintrules.authoring.Place;
import java.util.List;

/** Slips as JSON and as SARIF 2.1.0. Needs Jackson on the class path. */
@Unsettled
public final class DiagnosticJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();

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
        SarifLog log = new SarifLog(version, chinese);
        slips.forEach(slip -> result(slip, chinese, log));
        return log.write();
    }

    private static void result(Diagnostic slip, boolean chinese, SarifLog log) {
        String said = chinese ? slip.zh() : slip.en();
        String maybe = chinese ? slip.maybeZh() : slip.maybeEn();
        ObjectNode result = log.result(
                slip.code(),
                null,
                slip.isError() ? "error" : "warning",
                maybe == null ? said : said + (chinese ? "。也许：" : ". Maybe: ") + maybe);
        Place at = slip.place();
        ObjectNode physical = SarifLog.place(result, at.file());
        if (at.line() > 0) {
            ObjectNode region = physical.putObject("region").put("startLine", at.line());
            if (at.column() > 0) {
                region.put("startColumn", at.column()).put("endColumn", Math.max(at.end(), at.column()));
            }
        }
    }
}
