package io.complaintrules.examples.cli;

import io.complaintrules.ComplaintRules;
import io.complaintrules.json.Form;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** One JSON complaint a line in, one JSON verdict a line out, in the same order. */
@Command(name = "batch", mixinStandardHelpOptions = true, sortOptions = false)
final class BatchCommand implements Callable<Integer> {
    private final Streams streams;
    private final Words words;

    @Parameters(index = "0", paramLabel = "IN")
    private String in = Input.STANDARD;

    @Parameters(index = "1", paramLabel = "OUT")
    private String out = Input.STANDARD;

    @Option(names = "--form", paramLabel = "FORM")
    private Form form = Form.LEAN;

    @Option(names = "--summary")
    private boolean summary;

    @Option(names = "--faults", paramLabel = "FILE")
    private @Nullable String faults;

    @Mixin
    private Rules rules = new Rules();

    BatchCommand(Streams streams, Words words) {
        this.streams = streams;
        this.words = words;
    }

    @Override
    public Integer call() throws InterruptedException {
        try (InputStream source = Input.open("IN", in, streams.in, words)) {
            differ("OUT", out, "IN", in);
            if (faults != null) {
                differ("--faults", faults, "IN", in);
                differ("--faults", faults, "OUT", out);
            }
            ComplaintRules loaded = rules.load(words);
            try (Target verdicts = Target.of("OUT", out, streams, words);
                    Target told = faults == null ? null : Target.of("--faults", faults, streams, words);
                    Progress progress = Progress.of(Input.length(in))) {
                Batch.FaultSink sink = told == null ? this::tell : line -> told.line(line.json());
                int bad = new Batch(loaded, summary ? Form.SUMMARY : form, words, sink, progress).run(source, verdicts);
                verdicts.keep();
                if (told != null) {
                    told.keep();
                }
                return bad == 0 ? CommandLineApp.DONE : CommandLineApp.BAD_INPUT;
            }
        } catch (IOException e) {
            throw words.failed("in.unreadable", "IN" + words.say("colon"));
        }
    }

    private void tell(Batch.Unanswered line) {
        line.faults().forEach(fault -> streams.err.print(words.say("line", line.line(), fault) + "\n"));
        streams.err.flush();
    }

    private void differ(String one, String name, String other, String otherName) throws IOException {
        if (name.equals(Input.STANDARD) || otherName.equals(Input.STANDARD)) {
            if (name.equals(otherName) && !other.equals("IN")) {
                throw words.wrong("same", one, other);
            }
            return;
        }
        Path path = Input.path(one, name, words);
        Path otherPath = Input.path(other, otherName, words);
        boolean both = Files.exists(path) && Files.exists(otherPath);
        boolean same = both
                ? Files.isRegularFile(path) && Files.isSameFile(path, otherPath)
                : path.toAbsolutePath()
                        .normalize()
                        .equals(otherPath.toAbsolutePath().normalize());
        if (same) {
            throw words.wrong("same", one, other);
        }
    }
}
