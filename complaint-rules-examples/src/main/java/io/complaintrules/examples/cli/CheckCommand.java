package io.complaintrules.examples.cli;

import io.complaintrules.authoring.Diagnostic;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells every slip in a folder, with file, line and column; runs nothing of it. */
@Command(
        name = "check",
        description = "Tells every slip in a folder of rules, law data, lexicon and scenarios.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:no error", "1:errors", "2:wrong usage"})
final class CheckCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec
    private @Nullable CommandSpec command;

    @Parameters(
            paramLabel = "FOLDER",
            description = "the folder with the subfolders rules, law and lexicon, or with only what differs")
    private Path folder = Path.of("");

    @Option(
            names = "--no-compile",
            description = "do not compile the rules at the end: faster, and finds nearly as much")
    private boolean quick;

    @Mixin
    private SlipOutput output = new SlipOutput();

    CheckCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        AuthorFolder author = new AuthorFolder(folder);
        author.require(command);
        List<Diagnostic> slips = author.check(!quick);
        return output.print(slips, streams);
    }
}
