package io.complaintrules.examples.cli;

import io.complaintrules.ComplaintRules;
import io.complaintrules.authoring.Diagnostic;
import io.complaintrules.authoring.Diagnostics;
import io.complaintrules.testing.Scenario;
import io.complaintrules.testing.Scenarios;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Runs the scenarios of a folder under its rules. */
@Command(name = "test", mixinStandardHelpOptions = true, sortOptions = false)
final class TestCommand implements Callable<Integer> {
    private final Streams streams;
    private final Words words;

    @Parameters(paramLabel = "FOLDER")
    private String folder = "";

    @Mixin
    private SlipOutput output = new SlipOutput();

    TestCommand(Streams streams, Words words) {
        this.streams = streams;
        this.words = words;
    }

    @Override
    public Integer call() {
        AuthorFolder author = AuthorFolder.of("FOLDER", folder, words);
        if (output.refuses(author, streams, words)) {
            return CommandLineApp.BAD_INPUT;
        }
        ComplaintRules rules = author.load();
        List<Scenario> scenarios = Scenarios.read(author.path(), new Diagnostics());
        List<Diagnostic> slips;
        try (Progress progress = Progress.of("test", scenarios.size())) {
            slips = Scenarios.run(scenarios, rules, done -> progress.advance(1));
        }
        if (output.format() == SlipOutput.Format.TEXT) {
            streams.out.print(words.say("scenarios", scenarios.size()) + "\n");
        }
        return output.print(slips, streams, words);
    }
}
