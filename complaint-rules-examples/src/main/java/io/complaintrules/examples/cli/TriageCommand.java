package io.complaintrules.examples.cli;

import io.complaintrules.ComplaintRules;
import io.complaintrules.advice.Advice;
import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.InvalidComplaintException;
import io.complaintrules.json.Form;
import io.complaintrules.json.VerdictJson;
import io.complaintrules.report.AdviceReport;
import io.complaintrules.report.ChangeReport;
import io.complaintrules.report.Report;
import io.complaintrules.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads complaints one by one and prints what the law makes of each. */
@Command(name = "triage", mixinStandardHelpOptions = true, sortOptions = false)
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
    private final Words words;

    @Mixin
    private Pages pages = new Pages();

    @Option(names = "--format", paramLabel = "FORMAT")
    private Format format = Format.TEXT;

    @Option(names = "--full")
    private boolean full;

    @Option(names = "--plans")
    private boolean plans;

    @Option(names = "--compare")
    private boolean compare;

    @Mixin
    private Explanations explanations = new Explanations();

    @Mixin
    private Rules rules = new Rules();

    TriageCommand(Streams streams, Words words) {
        this.streams = streams;
        this.words = words;
    }

    @Override
    public Integer call() {
        ComplaintRules loaded = rules.load(words);
        explanations.check(loaded, words);
        if (compare) {
            return compared(loaded);
        }
        return pages.print(streams, words, format == Format.JSON ? "" : "\n\n", complaint -> page(loaded, complaint));
    }

    private int compared(ComplaintRules loaded) {
        List<Verdict> verdicts = new ArrayList<>();
        if (pages.count() != 2) {
            throw words.wrong("compare.two");
        }
        return pages.print(streams, words, "", complaint -> {
            verdicts.add(loaded.assess(complaint));
            return verdicts.size() == 2
                    ? ChangeReport.of(verdicts.get(0), verdicts.get(1), loaded.law())
                            .text(words.language())
                    : "";
        });
    }

    private String page(ComplaintRules loaded, Complaint complaint) throws InvalidComplaintException {
        String explained = explanations.page(loaded, complaint, words, full);
        if (explained != null) {
            return explained;
        }
        Advice advice = loaded.advise(complaint);
        Verdict verdict = advice.verdict();
        return switch (format) {
            case TEXT ->
                report(loaded, complaint, verdict)
                                .text(words.language(), pages.output().colours())
                        + (plans ? "\n" + AdviceReport.of(advice, loaded.law()).text(words.language()) : "");
            case MARKDOWN -> report(loaded, complaint, verdict).markdown(words.language());
            case JSON -> json(verdict) + "\n";
        };
    }

    private String json(Verdict verdict) {
        Form form = full ? Form.FULL : Form.LEAN;
        return words.asked()
                ? VerdictJson.write(verdict, form, words.chinese() ? Locale.CHINESE : Locale.ENGLISH)
                : VerdictJson.write(verdict, form);
    }

    private Report report(ComplaintRules loaded, Complaint complaint, Verdict verdict) {
        Report report = Report.of(complaint, verdict, loaded.law());
        return full ? report.full() : report;
    }
}
