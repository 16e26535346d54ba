package io.complaintrules.examples.cli;

import io.complaintrules.ComplaintRules;
import io.complaintrules.engine.RuleSyntaxException;
import io.complaintrules.law.LawDataException;
import io.complaintrules.reading.lexicon.LexiconException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which rules to assess with. */
final class Rules {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = "--rules",
            paramLabel = "FOLDER",
            description = "take rules, law and lexicon from this folder instead of the bundled ones")
    private @Nullable Path folder;

    ComplaintRules load() {
        if (folder == null) {
            return ComplaintRules.standard();
        }
        if (!Files.isDirectory(folder.resolve("rules"))) {
            throw wrong("--rules: the folder has no subfolder \"rules\"\nMaybe name the folder above it");
        }
        try {
            return ComplaintRules.builder().folder(folder).build();
        } catch (RuleSyntaxException | LawDataException | LexiconException e) {
            throw wrong("--rules: " + e.getMessage());
        }
    }

    private CommandLine.ParameterException wrong(String message) {
        if (command == null) {
            throw new IllegalStateException(message);
        }
        return new CommandLine.ParameterException(command.commandLine(), message);
    }
}
