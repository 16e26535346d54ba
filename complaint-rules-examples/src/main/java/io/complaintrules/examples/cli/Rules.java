package io.complaintrules.examples.cli;

import io.complaintrules.ComplaintRules;
import io.complaintrules.engine.RuleSyntaxException;
import io.complaintrules.law.LawDataException;
import io.complaintrules.reading.lexicon.LexiconException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
            description = {
                "take rules, law and lexicon from this folder instead of the bundled ones;",
                "a folder that holds only what differs (one of them is missing, or it has an off.yaml) is laid over them;",
                "may be given more than once"
            })
    private List<Path> folders = new ArrayList<>();

    ComplaintRules load() {
        ComplaintRules.Builder builder = ComplaintRules.builder();
        for (int i = 0; i < folders.size(); i++) {
            AuthorFolder folder = new AuthorFolder(folders.get(i));
            String fault = folder.fault();
            if (fault == null && i > 0 && !folder.isOverlay()) {
                fault = "only the first folder can be a whole one\nMaybe leave out what does not differ in "
                        + folder.path();
            }
            if (fault != null) {
                throw wrong("--rules: " + fault);
            }
            folder.addTo(builder);
        }
        try {
            return builder.build();
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
