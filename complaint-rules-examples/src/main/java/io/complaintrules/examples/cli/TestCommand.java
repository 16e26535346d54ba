package io.complaintrules.examples.cli;

import io.complaintrules.ComplaintRules;
import io.complaintrules.authoring.Diagnostic;
import io.complaintrules.authoring.Diagnostics;
import io.complaintrules.authoring.check.FolderCheck;
import io.complaintrules.testing.Scenario;
import io.complaintrules.testing.Scenarios;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
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
            description = "the folder with the subfolders rules, law, lexicon and scenarios")
    private Path folder = Path.of("");

    @Mixin
    private SlipOutput output = new SlipOutput();

    TestCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        if (!Files.isDirectory(folder.resolve("rules")) && command != null) {
            throw new CommandLine.ParameterException(
                    command.commandLine(),
                    "FOLDER: the folder has no subfolder \"rules\"\nMaybe name the folder above it");
        }
        List<Diagnostic> slips = FolderCheck.read(folder);
        if (slips.stream().anyMatch(Diagnostic::isError)) {
            return output.print(slips, streams);
        }
        ComplaintRules rules = ComplaintRules.builder().folder(folder).build();
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
