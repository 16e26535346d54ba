package io.complaintrules.examples.cli;

import io.complaintrules.ComplaintRules;
import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.InvalidComplaintException;
import io.complaintrules.json.VerdictJson;
import io.complaintrules.report.Language;
import io.complaintrules.report.Report;
import io.complaintrules.verdict.Verdict;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads complaints one by one and prints what the law makes of each. */
@Command(
        name = "triage",
        description = "Reads complaints (JSON, or a plain narrative) and prints a report on each.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class TriageCommand implements Callable<Integer> {
    /** What to print. */
    enum Format {
        /** A report for a terminal. */
        TEXT,
        /** A report in Markdown. */
        MARKDOWN,
        /** A verdict a line. */
        JSON
    }

    private final Streams streams;

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "files to read; - or none for standard input")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text, markdown or json (a verdict a line); default text")
    private Format format = Format.TEXT;

    @Option(names = "--lang", paramLabel = "LANG", description = "zh or en; default zh")
    private Language language = Language.ZH;

    @Option(
            names = "--color",
            negatable = true,
            fallbackValue = "true",
            description = "colours; default: on a terminal only")
    private boolean colours = Ansi.AUTO.enabled();

    @Mixin
    private Rules rules = new Rules();

    TriageCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        ComplaintRules loaded = rules.load();
        int code = CommandLineApp.DONE;
        boolean first = true;
        for (String file : files.isEmpty() ? List.of(Input.STANDARD) : files) {
            try {
                Complaint complaint = Input.read(file, streams.in);
                String page = page(loaded, complaint);
                if (!first && format != Format.JSON) {
                    streams.out.print("\n\n");
                }
                first = false;
                streams.out.print(page);
                streams.out.flush();
            } catch (IOException | RuntimeException e) {
                Faults.of(e, language).forEach(fault -> streams.err.print(Input.named(file) + ": " + fault + "\n"));
                code = CommandLineApp.BAD_INPUT;
            }
        }
        return code;
    }

    private String page(ComplaintRules loaded, Complaint complaint) throws InvalidComplaintException {
        Verdict verdict = loaded.advise(complaint);
        return switch (format) {
            case TEXT -> Report.of(complaint, verdict, loaded.law()).text(language, colours);
            case MARKDOWN -> Report.of(complaint, verdict, loaded.law()).markdown(language);
            case JSON -> VerdictJson.write(verdict) + "\n";
        };
    }
}
