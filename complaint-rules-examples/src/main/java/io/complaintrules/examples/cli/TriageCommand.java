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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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

    @Option(names = "--why", paramLabel = "BODY", description = "explain what is said of a body, instead of a report")
    private @Nullable String why;

    @Option(
            names = "--why-not",
            paramLabel = "BODY",
            description = "what stands in the way of a body, instead of a report")
    private @Nullable String whyNot;

    @Option(
            names = "--why-rule",
            paramLabel = "ID",
            description = "why a rule speaks or keeps silent, instead of a report")
    private @Nullable String whyRule;

    @Option(names = "--compare", description = "what is different in the second of two complaints, instead of a report")
    private boolean compare;

    @Mixin
    private Rules rules = new Rules();

    TriageCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        ComplaintRules loaded = rules.load();
        return compare ? compared(loaded) : printed(loaded);
    }

    private int compared(ComplaintRules loaded) {
        List<Verdict> verdicts = new ArrayList<>();
        int code = pages.print(streams, "", complaint -> {
            verdicts.add(loaded.assess(complaint));
            return "";
        });
        if (verdicts.size() != 2) {
            streams.err.println("--compare: two complaints are needed\nMaybe name two files");
            return CommandLineApp.WRONG_USAGE;
        }
        boolean zh = pages.output().language() == Language.ZH;
        verdicts.get(0)
                .diff(verdicts.get(1))
                .changes()
                .forEach(change -> streams.out.println(
                        zh ? change.text().zh() : change.text().en()));
        return code;
    }

    private int printed(ComplaintRules loaded) {
        return pages.print(streams, format == Format.JSON ? "" : "\n\n", complaint -> page(loaded, complaint));
    }

    private String page(ComplaintRules loaded, Complaint complaint) throws InvalidComplaintException {
        boolean zh = pages.output().language() == Language.ZH;
        if (why != null) {
            return loaded.explain(loaded.assess(complaint), why).text(zh, complaint.text());
        }
        if (whyNot != null) {
            return loaded.whyNot(complaint, whyNot).text(zh);
        }
        if (whyRule != null) {
            return loaded.why(complaint, whyRule).text(zh);
        }
        Advice advice = loaded.advise(complaint);
        Verdict verdict = advice.verdict();
        return switch (format) {
            case TEXT ->
                report(loaded, complaint, verdict)
                                .text(pages.output().language(), pages.output().colours())
                        + (plans
                                ? "\n"
                                        + AdviceReport.of(advice, loaded.law())
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
