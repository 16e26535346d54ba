package io.complaintrules.examples.cli;

import io.complaintrules.ComplaintRules;
import io.complaintrules.authoring.Diagnostic;
import io.complaintrules.authoring.check.DiagnosticText;
import io.complaintrules.json.DiagnosticJson;
import java.util.List;
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

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "slips.format")
    private Format format = Format.TEXT;

    Format format() {
        return format;
    }

    /** Whether a folder has errors, which are printed then with all else that was found; nothing of it is to be run. */
    boolean refuses(AuthorFolder folder, Streams streams, Words words) {
        List<Diagnostic> slips = folder.check(false);
        boolean refused = slips.stream().anyMatch(Diagnostic::isError);
        if (refused) {
            print(slips, streams, words);
        }
        return refused;
    }

    /** Prints them and returns the exit code. */
    int print(List<Diagnostic> slips, Streams streams, Words words) {
        boolean chinese = words.chinese();
        streams.out.print(
                switch (format) {
                    case TEXT -> DiagnosticText.write(slips, chinese);
                    case JSON -> DiagnosticJson.write(slips);
                    case SARIF -> DiagnosticJson.sarif(slips, chinese, ComplaintRules.version());
                });
        return slips.stream().anyMatch(Diagnostic::isError) ? CommandLineApp.BAD_INPUT : CommandLineApp.DONE;
    }
}
