package io.complaintrules.examples.cli;

import io.complaintrules.authoring.Diagnostic;
import io.complaintrules.authoring.Diagnostics;
import io.complaintrules.authoring.mutate.EquivalentMutants;
import io.complaintrules.authoring.mutate.GuardReport;
import io.complaintrules.authoring.mutate.MutationReport;
import io.complaintrules.authoring.mutate.RuleMutation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Changes every condition of a folder's rules in turn, and tells each change that no scenario notices. */
@Command(name = "mutate", mixinStandardHelpOptions = true, sortOptions = false)
final class MutateCommand implements Callable<Integer> {
    private final Streams streams;
    private final Words words;

    @Parameters(paramLabel = "FOLDER")
    private String folder = "";

    @Option(names = "--only", paramLabel = "PATTERN")
    private String only = ".*";

    @Mixin
    private SlipOutput output = new SlipOutput();

    MutateCommand(Streams streams, Words words) {
        this.streams = streams;
        this.words = words;
    }

    @Override
    public Integer call() {
        Pattern ids = pattern();
        AuthorFolder author = AuthorFolder.of("FOLDER", folder, words);
        if (output.refuses(author, streams, words)) {
            return CommandLineApp.BAD_INPUT;
        }
        Diagnostics faults = new Diagnostics();
        EquivalentMutants listed = EquivalentMutants.of(author.path(), faults);
        RuleMutation run = RuleMutation.of(author.path(), id -> ids.matcher(id).matches());
        MutationReport report;
        try (Progress progress = Progress.of("mutate", run.mutants().size())) {
            report = MutationReport.of(run, run::isNoticed, listed, done -> progress.advance(1));
        }
        GuardReport guards = GuardReport.of(author.path(), listed);
        if (output.format() == SlipOutput.Format.TEXT) {
            MutationReport.Count all = report.all();
            streams.out.print(
                    words.say("mutants", run.mutants().size(), all.noticed(), all.listed(), all.missed()) + "\n");
            streams.out.print(words.say("guards", guards.guards(), guards.noticed()) + "\n");
        }
        List<Diagnostic> told = new ArrayList<>(faults.sorted());
        told.addAll(report.slips());
        told.addAll(guards.slips());
        return output.print(told, streams, words);
    }

    private Pattern pattern() {
        try {
            return Pattern.compile(only);
        } catch (PatternSyntaxException e) {
            throw words.wrong("only.bad");
        }
    }
}
