package io.complaintrules.examples.cli;

import io.complaintrules.ComplaintRules;
import io.complaintrules.authoring.Diagnostic;
import io.complaintrules.authoring.check.DiagnosticText;
import io.complaintrules.json.DiagnosticJson;
import io.complaintrules.report.Language;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How slips are printed. */
final class SlipOutput {
    /** What to print. */
    enum Format {
        /** For a person. */
        TEXT,
        /** An array of objects. */
        JSON,
        /** SARIF 2.1.0. */
        SARIF
    }

    @Option(names = "--format", paramLabel = "FORMAT", description = "text, json or sarif; default text")
    private Format format = Format.TEXT;

    @Mixin
    private Output output = new Output();

    Format format() {
        return format;
    }

    boolean chinese() {
        return output.language() == Language.ZH;
    }

    /** Prints them and returns the exit code. */
    int print(List<Diagnostic> slips, Streams streams) {
        streams.out.print(
                switch (format) {
                    case TEXT -> DiagnosticText.write(slips, chinese());
                    case JSON -> DiagnosticJson.write(slips);
                    case SARIF -> DiagnosticJson.sarif(slips, chinese(), ComplaintRules.version());
                });
        return slips.stream().anyMatch(Diagnostic::isError) ? CommandLineApp.BAD_INPUT : CommandLineApp.DONE;
    }
}
