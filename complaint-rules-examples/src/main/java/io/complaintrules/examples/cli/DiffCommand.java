package io.complaintrules.examples.cli;

import io.complaintrules.authoring.Diagnostic;
import io.complaintrules.authoring.check.DiagnosticText;
import io.complaintrules.authoring.compare.DiffText;
import io.complaintrules.authoring.compare.RuleSet;
import io.complaintrules.authoring.compare.RulesDiff;
import io.complaintrules.authoring.compare.Sample;
import io.complaintrules.authoring.compare.Samples;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which verdicts change between two folders of rules, or between the bundled rules and one. */
@Command(name = "diff", mixinStandardHelpOptions = true, sortOptions = false)
final class DiffCommand implements Callable<Integer> {
    /** What to print. */
    enum Format {
        /** For a person. */
        TEXT,
        /** One object. */
        JSON
    }

    private final Streams streams;
    private final Words words;

    @Parameters(index = "0", paramLabel = "OLD")
    private String first = "";

    @Parameters(index = "1", paramLabel = "NEW", arity = "0..1")
    private @Nullable String second;

    @Option(names = "--on", paramLabel = "FILE")
    private @Nullable String on;

    @Option(names = "--space", paramLabel = "N")
    private int space = 4_000;

    @Option(names = "--seed", paramLabel = "N")
    private long seed;

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "diff.format")
    private Format format = Format.TEXT;

    DiffCommand(Streams streams, Words words) {
        this.streams = streams;
        this.words = words;
    }

    @Override
    public Integer call() {
        CompletableFuture<RuleSet> old =
                CompletableFuture.supplyAsync(() -> second == null ? RuleSet.bundled() : folder("OLD", first));
        RuleSet after = folder("NEW", second == null ? first : second);
        RuleSet before = joined(old);
        List<Sample> samples = new ArrayList<>(on == null ? List.of() : given(on));
        samples.addAll(Samples.scenarios(before, after));
        samples.addAll(Samples.phrases(before, after));
        samples.addAll(Samples.space(before, after, space, seed));
        RulesDiff diff;
        try (Progress progress = Progress.of("diff", samples.size())) {
            diff = RulesDiff.between(before, after, samples, done -> progress.advance(1));
        }
        streams.out.print(format == Format.JSON ? DiffText.json(diff) : DiffText.write(diff, words.chinese()));
        return CommandLineApp.DONE;
    }

    private static RuleSet joined(CompletableFuture<RuleSet> loading) {
        try {
            return loading.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof Refusal refusal ? refusal : e;
        }
    }

    private RuleSet folder(String named, String name) {
        AuthorFolder folder = AuthorFolder.of(named, name, words);
        List<Diagnostic> slips =
                folder.check(false).stream().filter(Diagnostic::isError).toList();
        if (!slips.isEmpty()) {
            throw words.failed("folder.bad", named, DiagnosticText.write(slips, words.chinese()));
        }
        return RuleSet.of(folder.path());
    }

    private List<Sample> given(String name) {
        try (InputStream in = Input.open("--on", name, streams.in, words);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return Samples.lines(Input.named(name, words), lines.lines().toList());
        } catch (IOException e) {
            throw words.failed("in.unreadable", "--on" + words.say("colon"));
        }
    }
}
