package io.complaintrules.examples.cli;

import io.complaintrules.authoring.Diagnostic;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells every slip in a folder, with file, line and column; runs nothing of it. */
@Command(name = "check", mixinStandardHelpOptions = true, sortOptions = false)
final class CheckCommand implements Callable<Integer> {
    private final Streams streams;
    private final Words words;

    @Parameters(paramLabel = "FOLDER")
    private String folder = "";

    @Option(names = "--no-compile")
    private boolean quick;

    @Mixin
    private SlipOutput output = new SlipOutput();

    CheckCommand(Streams streams, Words words) {
        this.streams = streams;
        this.words = words;
    }

    @Override
    public Integer call() {
        List<Diagnostic> slips = AuthorFolder.of("FOLDER", folder, words).check(!quick);
        return output.print(slips, streams, words);
    }
}
