package io.complaintrules.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.complaintrules.json.SarifLog;
import io.complaintrules.verdict.Citation;
import io.complaintrules.verdict.Conclusion;
import io.complaintrules.verdict.Effect;
import io.complaintrules.verdict.Finding;
import io.complaintrules.verdict.Span;
import io.complaintrules.verdict.Verdict;
import java.util.Objects;

/** The findings of verdicts as results of SARIF, each at the words it speaks of or at the field that would answer it. */
final class FindingLog {
    private final SarifLog log;
    private final Language language;
    private int number;

    FindingLog(String version, Language language) {
        log = new SarifLog(version, language == Language.ZH);
        this.language = language;
    }

    void add(Verdict verdict, String text, boolean full) {
        number++;
        String path = number + (verdict.complaintId() == null ? "" : "-" + verdict.complaintId()) + ".txt";
        log.artifact(path, text);
        verdict.findings().stream()
                .filter(finding -> full || finding.effect() != Effect.INFO || danger(finding))
                .forEach(finding -> result(finding, path, text));
    }

    String write() {
        return log.write();
    }

    private void result(Finding finding, String path, String text) {
        String help = finding.citations().stream()
                .map(Citation::url)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        String level = level(finding);
        ObjectNode result = log.result(finding.rule(), help, level, language.of(finding.message()));
        if (level.equals("none")) {
            result.put("kind", "informational");
        }
        for (Span span : finding.spans()) {
            ObjectNode place = SarifLog.place(result, path);
            if (span.end() <= text.length()) {
                region(place.putObject("region"), span, text);
            }
        }
        if (finding.spans().isEmpty()) {
            SarifLog.place(result, path);
        }
        if (finding.conclusion() instanceof Conclusion.Asks asks) {
            ((ObjectNode) result.withArray("locations").get(0))
                    .putArray("logicalLocations")
                    .addObject()
                    .put("fullyQualifiedName", asks.field())
                    .put("kind", "member");
        }
        ObjectNode more = result.putObject("properties")
                .put("area", finding.area().name())
                .put("effect", finding.effect().name());
        finding.routes().forEach(more.putArray("bodies")::add);
        finding.citations().forEach(citation -> more.withArray("law").add(citation.provision()));
    }

    private static boolean danger(Finding finding) {
        return finding.conclusion() instanceof Conclusion.InDanger;
    }

    private static String level(Finding finding) {
        if (danger(finding)) {
            return "error";
        }
        return switch (finding.effect()) {
            case BAR -> "error";
            case REVISE, ASK, WAIT, REVIEW -> "warning";
            case ADVISE -> "note";
            case INFO -> "none";
        };
    }

    private static void region(ObjectNode region, Span span, String text) {
        region.put("startLine", line(text, span.start()))
                .put("startColumn", column(text, span.start()))
                .put("endLine", line(text, span.end()))
                .put("endColumn", column(text, span.end()))
                .put("charOffset", span.start())
                .put("charLength", span.end() - span.start());
    }

    private static long line(String text, int at) {
        return 1 + text.substring(0, at).chars().filter(unit -> unit == '\n').count();
    }

    private static int column(String text, int at) {
        return at - text.lastIndexOf('\n', at - 1);
    }
}
