package io.complaintrules.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures the reading on a labelled set. */
@Command(name = "evaluate", mixinStandardHelpOptions = true, sortOptions = false)
final class EvaluateCommand implements Callable<Integer> {
    /** What to print. */
    enum Format {
        /** Lines for a terminal. */
        TEXT,
        /** One JSON object. */
        JSON
    }

    private final Streams streams;
    private final Words words;

    @Parameters(index = "0", paramLabel = "SET")
    private String set = Input.STANDARD;

    @Option(names = "--misses", paramLabel = "N")
    private int misses = 20;

    @Option(names = "--show-text")
    private boolean showText;

    @Option(names = "--format", paramLabel = "FORMAT")
    private Format format = Format.TEXT;

    @Mixin
    private Output output = new Output();

    @Mixin
    private Rules rules = new Rules();

    EvaluateCommand(Streams streams, Words words) {
        this.streams = streams;
        this.words = words;
    }

    @Override
    public Integer call() {
        if (misses < 0) {
            throw words.wrong("misses");
        }
        Evaluation evaluation;
        try (InputStream source = Input.open("SET", set, streams.in, words)) {
            evaluation = new Evaluation(rules.load(words), words, streams.err);
            evaluation.run(source);
        } catch (IOException e) {
            throw words.failed("in.unreadable", "SET" + words.say("colon"));
        }
        EvaluationPage page = new EvaluationPage(evaluation, misses, showText);
        streams.out.print(format == Format.JSON ? page.json() : page.text(output.colours()));
        return evaluation.bad() == 0 && evaluation.rows() > 0 ? CommandLineApp.DONE : CommandLineApp.BAD_INPUT;
    }
}
