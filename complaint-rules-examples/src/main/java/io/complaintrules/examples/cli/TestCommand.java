package io.complaintrules.examples.cli;

import io.complaintrules.ComplaintRules;
import io.complaintrules.authoring.Diagnostic;
import io.complaintrules.authoring.Diagnostics;
import io.complaintrules.testing.Scenario;
import io.complaintrules.testing.Scenarios;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs the scenarios of a folder under its rules. */
@Command(
        name = "test",
        description = "Runs the scenarios of a folder under its rules, and tells each that does not hold.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:all hold", "1:slips, or scenarios that do not hold", "2:wrong usage"})
final class TestCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec
    private @Nullable CommandSpec command;

    @Parameters(
            paramLabel = "FOLDER",
            description = "the folder with the subfolders rules, law, lexicon and scenarios, or with only what differs")
    private Path folder = Path.of("");

    @Mixin
    private SlipOutput output = new SlipOutput();

    TestCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        AuthorFolder author = new AuthorFolder(folder);
        author.require(command);
        List<Diagnostic> slips = author.check(false);
        if (slips.stream().anyMatch(Diagnostic::isError)) {
            return output.print(slips, streams);
        }
        ComplaintRules rules = author.load();
        List<Scenario> scenarios = Scenarios.read(folder, new Diagnostics());
        try (Progress progress = Progress.of("test", scenarios.size())) {
            slips = Scenarios.run(scenarios, rules, done -> progress.advance(1));
        }
        if (output.format() == SlipOutput.Format.TEXT) {
            streams.out.print((output.chinese() ? "情形：" : "scenarios: ") + scenarios.size() + "\n");
        }
        return output.print(slips, streams);
    }
}
