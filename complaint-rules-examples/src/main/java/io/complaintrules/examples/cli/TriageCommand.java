package io.complaintrules.examples.cli;

import io.complaintrules.ComplaintRules;
import io.complaintrules.advice.Advice;
import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.InvalidComplaintException;
import io.complaintrules.json.Form;
import io.complaintrules.json.VerdictJson;
import io.complaintrules.report.AdviceReport;
import io.complaintrules.report.Language;
import io.complaintrules.report.Report;
import io.complaintrules.verdict.Verdict;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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

    @Mixin
    private Pages pages = new Pages();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text, markdown or json (a verdict a line); default text")
    private Format format = Format.TEXT;

    @Option(names = "--full", description = "all there is, in the report and in JSON, instead of one page")
    private boolean full;

    @Option(names = "--plans", description = "what to do, plan by plan, below the report")
    private boolean plans;

    @Mixin
    private Rules rules = new Rules();

    TriageCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        ComplaintRules loaded = rules.load();
        return pages.print(streams, format == Format.JSON ? "" : "\n\n", complaint -> page(loaded, complaint));
    }

    private String page(ComplaintRules loaded, Complaint complaint) throws InvalidComplaintException {
        Advice advice = loaded.advise(complaint);
        Verdict verdict = advice.verdict();
        return switch (format) {
            case TEXT ->
                report(loaded, complaint, verdict)
                                .text(pages.output().language(), pages.output().colours())
                        + (plans
                                ? "\n" + AdviceReport.of(advice, loaded.law())
                                        .text(pages.output().language())
                                : "");
            case MARKDOWN ->
                report(loaded, complaint, verdict).markdown(pages.output().language());
            case JSON -> json(verdict) + "\n";
        };
    }

    private String json(Verdict verdict) {
        Form form = full ? Form.FULL : Form.LEAN;
        Language asked = pages.output().asked();
        return asked == null
                ? VerdictJson.write(verdict, form)
                : VerdictJson.write(verdict, form, asked == Language.ZH ? Locale.CHINESE : Locale.ENGLISH);
    }

    private Report report(ComplaintRules loaded, Complaint complaint, Verdict verdict) {
        Report report = Report.of(complaint, verdict, loaded.law());
        return full ? report.full() : report;
    }
}
