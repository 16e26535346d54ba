package io.complaintrules.examples.cli;

import io.complaintrules.authoring.Diagnostics;
import io.complaintrules.authoring.SourceFile;
import io.complaintrules.authoring.SourceFolder;
import io.complaintrules.reading.lexicon.LexiconFolder;
import io.complaintrules.reading.lexicon.SparedPhrase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Turns a false alarm of a lexicon file into a guard of its line, with the phrase as its example. */
@Command(name = "spare", mixinStandardHelpOptions = true, sortOptions = false)
final class SpareCommand implements Callable<Integer> {
    private final Streams streams;
    private final Words words;

    @Parameters(index = "0", paramLabel = "FILE")
    private String name = "";

    @Parameters(index = "1", paramLabel = "PHRASE")
    private String phrase = "";

    @Mixin
    private SlipOutput output = new SlipOutput();

    SpareCommand(Streams streams, Words words) {
        this.streams = streams;
        this.words = words;
    }

    @Override
    public Integer call() throws IOException {
        Path path = Input.path("FILE", name, words);
        if (!Files.isRegularFile(path)) {
            throw words.wrong("in.none", "FILE" + words.say("colon"));
        }
        Diagnostics slips = new Diagnostics();
        SourceFile file = SourceFolder.one(path, name, slips);
        LexiconFolder read = LexiconFolder.read(file == null ? List.of() : List.of(file), slips);
        if (file == null || slips.failed()) {
            return output.print(slips.sorted(), streams, words);
        }
        SparedPhrase.Change change = SparedPhrase.in(file, read, phrase);
        return switch (change.outcome()) {
            case NOTHING_FOUND -> throw words.failed("spare.nothing");
            case NO_WORD_AROUND -> throw words.failed("spare.alone");
            case NO_GUARD_HOLDS -> throw words.failed("spare.no-guard");
            case SPARED -> {
                Files.writeString(path, change.text(), StandardCharsets.UTF_8);
                change.lines().forEach(line -> streams.out.print(words.say("spare.done", name + ":" + line) + "\n"));
                yield CommandLineApp.DONE;
            }
        };
    }
}
