package io.complaintrules.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.complaintrules.api.Internal;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A SARIF 2.1.0 log of one run, for slips in a folder and for what a verdict finds. Needs Jackson on the class path; not thread-safe. */
@Internal
public final class SarifLog {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final ObjectNode log = new ObjectMapper().createObjectNode();
    private final ObjectNode run;
    private final ArrayNode rules;
    private final ArrayNode results;
    private final Set<String> known = new HashSet<>();

    /**
     * Begins a log.
     *
     * @param version version of the tool
     * @param chinese messages are Chinese, otherwise English
     */
    public SarifLog(String version, boolean chinese) {
        log.put("$schema", SCHEMA).put("version", "2.1.0");
        run = log.putArray("runs").addObject().put("columnKind", "utf16CodeUnits");
        run.put("language", chinese ? "zh-CN" : "en-US");
        rules = run.putObject("tool")
                .putObject("driver")
                .put("name", "complaint-rules")
                .put("version", version)
                .putArray("rules");
        results = run.putArray("results");
    }

    /**
     * Adds a text that results point into.
     *
     * @param path its name
     * @param text its content
     */
    public void artifact(String path, String text) {
        ObjectNode one = run.withArray("artifacts").addObject();
        one.putObject("location").put("uri", uri(path));
        one.putObject("contents").put("text", text);
    }

    /**
     * Adds a result, and its rule where it is new.
     *
     * @param rule id of the rule
     * @param help address of a page on the rule, null where there is none
     * @param level {@code error}, {@code warning}, {@code note} or {@code none}
     * @param message what it says
     * @return the result, to add places to
     */
    public ObjectNode result(String rule, @Nullable String help, String level, String message) {
        if (known.add(rule)) {
            ObjectNode one = rules.addObject().put("id", rule);
            if (help != null) {
                one.put("helpUri", help);
            }
        }
        ObjectNode one = results.addObject().put("ruleId", rule).put("level", level);
        one.putObject("message").put("text", message);
        return one;
    }

    /**
     * Adds a place to a result.
     *
     * @param result the result
     * @param path name of the text or file
     * @return the place, to add a region to
     */
    public static ObjectNode place(ObjectNode result, String path) {
        ObjectNode physical = result.withArray("locations").addObject().putObject("physicalLocation");
        physical.putObject("artifactLocation").put("uri", uri(path));
        return physical;
    }

    /** Returns the log as indented JSON with a line end. */
    public String write() {
        return log.toPrettyString() + "\n";
    }

    /** A path as a relative URI. */
    private static String uri(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte unit : path.getBytes(StandardCharsets.UTF_8)) {
            char sign = (char) (unit & 0xFF);
            boolean plain = sign < 0x80 && (Character.isLetterOrDigit(sign) || "/-_.~".indexOf(sign) >= 0);
            uri.append(plain ? String.valueOf(sign) : String.format("%%%02X", unit & 0xFF));
        }
        return uri.toString();
    }
}
