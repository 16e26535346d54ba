package io.complaintrules.examples.cli;

import io.complaintrules.ComplaintRules;
import io.complaintrules.json.Form;
import io.complaintrules.report.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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

/** One JSON complaint a line in, one JSON verdict a line out, in the same order. */
@Command(
        name = "batch",
        description = {
            "Reads one JSON complaint a line and writes one JSON verdict a line, in the same order, on all cores.",
            "Every line has its line in the output: a bad one its number and faults, which are reported as well."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class BatchCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec
    private @Nullable CommandSpec command;

    @Parameters(index = "0", paramLabel = "IN", description = "file to read; - for standard input")
    private String in = Input.STANDARD;

    @Parameters(index = "1", paramLabel = "OUT", description = "file to write; - for standard output")
    private String out = Input.STANDARD;

    @Option(names = "--lang", paramLabel = "LANG", description = "zh or en, for faults; default zh")
    private Language language = Language.ZH;

    @Option(
            names = "--form",
            paramLabel = "FORM",
            description = "summary (at most a kilobyte a line), lean or full; default lean")
    private Form form = Form.LEAN;

    @Mixin
    private Rules rules = new Rules();

    BatchCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        boolean fromStandard = in.equals(Input.STANDARD);
        if (!fromStandard && !Files.isRegularFile(Path.of(in))) {
            throw wrong("IN: there is no such file\nMaybe the folder is another one");
        }
        if (!fromStandard && Files.exists(Path.of(out)) && Files.isSameFile(Path.of(in), Path.of(out))) {
            throw wrong("OUT: is the file that IN is\nMaybe give it another name");
        }
        ComplaintRules loaded = rules.load();
        try (InputStream source = fromStandard ? streams.in : Files.newInputStream(Path.of(in));
                Progress progress = Progress.of(fromStandard ? -1 : Files.size(Path.of(in)));
                Writer target = out.equals(Input.STANDARD) ? streams.out : Files.newBufferedWriter(Path.of(out))) {
            int bad = new Batch(loaded, form, language, streams.err, progress).run(source, target);
            return bad == 0 ? CommandLineApp.DONE : CommandLineApp.BAD_INPUT;
        } catch (NoSuchFileException e) {
            throw wrong("OUT: its folder does not exist\nMaybe make it first");
        }
    }

    private CommandLine.ParameterException wrong(String message) {
        if (command == null) {
            throw new IllegalStateException(message);
        }
        return new CommandLine.ParameterException(command.commandLine(), message);
    }
}
