package io.complaintrules.examples.cli;

import io.complaintrules.ComplaintRules;
import io.complaintrules.authoring.Diagnostic;
import io.complaintrules.authoring.check.DiagnosticText;
import io.complaintrules.authoring.check.FolderCheck;
import io.complaintrules.json.DiagnosticJson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells every slip in a folder, with file, line and column; runs nothing of it. */
@Command(name = "check", mixinStandardHelpOptions = true, sortOptions = false)
final class CheckCommand implements Callable<Integer> {
    /** What to print. */
    enum Format {
        /** For a person. */
        TEXT,
        /** An array of objects. */
        JSON,
        /** SARIF 2.1.0. */
        SARIF
    }

    private final Streams streams;
    private final Words words;

    @Parameters(paramLabel = "FOLDER")
    private String folder = "";

    @Option(names = "--format", paramLabel = "FORMAT")
    private Format format = Format.TEXT;

    @Option(names = "--no-compile")
    private boolean quick;

    CheckCommand(Streams streams, Words words) {
        this.streams = streams;
        this.words = words;
    }

    @Override
    public Integer call() {
        Path path = Input.path("FOLDER", folder, words);
        if (!Files.isDirectory(path.resolve("rules"))) {
            throw words.wrong("rules.none", "FOLDER");
        }
        List<Diagnostic> slips = quick ? FolderCheck.read(path) : FolderCheck.compiled(path);
        boolean chinese = words.chinese();
        streams.out.print(
                switch (format) {
                    case TEXT -> DiagnosticText.write(slips, chinese);
                    case JSON -> DiagnosticJson.write(slips);
                    case SARIF -> DiagnosticJson.sarif(slips, chinese, ComplaintRules.version());
                });
        return slips.stream().anyMatch(Diagnostic::isError) ? CommandLineApp.BAD_INPUT : CommandLineApp.DONE;
    }
}
