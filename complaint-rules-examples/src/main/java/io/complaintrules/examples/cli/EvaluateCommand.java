package io.complaintrules.examples.cli;

import io.complaintrules.ComplaintRules;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures the reading on a labelled set. */
@Command(
        name = "evaluate",
        description = {
            "Measures the reading on a labelled set, one JSON row a line: figures with their 95%% intervals, then the rows that were missed.",
            "The fields of the rows say what is measured: wording (label), details (flags) or the competent body (primary)."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class EvaluateCommand implements Callable<Integer> {
    /** What to print. */
    enum Format {
        /** Lines for a terminal. */
        TEXT,
        /** One JSON object. */
        JSON
    }

    private final Streams streams;

    @Spec
    private @Nullable CommandSpec command;

    @Parameters(index = "0", paramLabel = "SET", description = "file to read; - for standard input")
    private String set = Input.STANDARD;

    @Option(names = "--misses", paramLabel = "N", description = "how many missed rows to list; default 20")
    private int misses = 20;

    @Option(names = "--show-text", description = "show the texts of missed rows: they hold what a person wrote")
    private boolean showText;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json; default text")
    private Format format = Format.TEXT;

    @Mixin
    private Output output = new Output();

    @Mixin
    private Rules rules = new Rules();

    EvaluateCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        boolean fromStandard = set.equals(Input.STANDARD);
        if (!fromStandard && !Files.isRegularFile(Path.of(set))) {
            throw wrong("SET: there is no such file\nMaybe the folder is another one");
        }
        if (misses < 0) {
            throw wrong("--misses: must be 0 or more\nMaybe leave it out for 20");
        }
        ComplaintRules loaded = rules.load();
        Evaluation evaluation = new Evaluation(loaded, output.language(), streams.err);
        try (InputStream source = fromStandard ? streams.in : Files.newInputStream(Path.of(set))) {
            evaluation.run(source);
        }
        EvaluationPage page = new EvaluationPage(evaluation, misses, showText);
        streams.out.print(format == Format.JSON ? page.json() : page.text(output.colours()));
        return evaluation.bad() == 0 && evaluation.rows() > 0 ? CommandLineApp.DONE : CommandLineApp.BAD_INPUT;
    }

    private CommandLine.ParameterException wrong(String message) {
        if (command == null) {
            throw new IllegalStateException(message);
        }
        return new CommandLine.ParameterException(command.commandLine(), message);
    }
}
