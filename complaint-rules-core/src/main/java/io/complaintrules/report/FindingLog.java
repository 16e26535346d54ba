package io.complaintrules.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.complaintrules.json.SarifLog;
import io.complaintrules.verdict.Citation;
import io.complaintrules.verdict.Conclusion;
import io.complaintrules.verdict.Effect;
import io.complaintrules.verdict.Finding;
import io.complaintrules.verdict.Span;
import io.complaintrules.verdict.Verdict;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;

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
        int[] lines = lines(text);
        verdict.findings().stream()
                .filter(finding -> full || finding.effect() != Effect.INFO || danger(finding))
                .forEach(finding -> result(finding, path, text.length(), lines));
    }

    String write() {
        return log.write();
    }

    private void result(Finding finding, String path, int length, int[] lines) {
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
            if (span.end() <= length) {
                region(place.putObject("region"), span, lines);
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

    private static void region(ObjectNode region, Span span, int[] lines) {
        int first = line(lines, span.start());
        int last = line(lines, span.end());
        region.put("startLine", first)
                .put("startColumn", 1 + span.start() - lines[first - 1])
                .put("endLine", last)
                .put("endColumn", 1 + span.end() - lines[last - 1])
                .put("charOffset", span.start())
                .put("charLength", span.end() - span.start());
    }

    /** Where each line begins. */
    private static int[] lines(String text) {
        return IntStream.concat(
                        IntStream.of(0),
                        IntStream.range(0, text.length())
                                .filter(at -> text.charAt(at) == '\n')
                                .map(at -> at + 1))
                .toArray();
    }

    /** The line that holds a place, from 1. */
    private static int line(int[] lines, int at) {
        int found = Arrays.binarySearch(lines, at);
        return found < 0 ? -found - 1 : found + 1;
    }
}
