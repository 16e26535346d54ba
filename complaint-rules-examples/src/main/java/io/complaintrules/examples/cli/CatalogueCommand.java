package io.complaintrules.examples.cli;

import io.complaintrules.authoring.catalogue.Catalogue;
import io.complaintrules.authoring.compare.RuleSet;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a page for each rule of a folder, and a page to find them by. */
@Command(name = "catalogue", mixinStandardHelpOptions = true, sortOptions = false)
final class CatalogueCommand implements Callable<Integer> {
    private final Streams streams;
    private final Words words;

    @Parameters(index = "0", paramLabel = "FOLDER")
    private String folder = "";

    @Parameters(index = "1", paramLabel = "OUT")
    private String out = "";

    @Option(names = "--base", paramLabel = "URL")
    private String base = "";

    @Mixin
    private SlipOutput output = new SlipOutput();

    CatalogueCommand(Streams streams, Words words) {
        this.streams = streams;
        this.words = words;
    }

    @Override
    public Integer call() {
        AuthorFolder author = AuthorFolder.of("FOLDER", folder, words);
        if (output.refuses(author, streams, words)) {
            return CommandLineApp.BAD_INPUT;
        }
        String address = base.isEmpty() || base.endsWith("/") ? base : base + "/";
        try {
            int pages = Catalogue.write(RuleSet.of(author.path()), Input.path("OUT", out, words), address);
            streams.out.print(words.say("catalogue", pages) + "\n");
            return CommandLineApp.DONE;
        } catch (IOException e) {
            throw words.failed("unwritable", "OUT");
        }
    }
}
