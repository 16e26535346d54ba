package io.complaintrules.examples.cli;

import io.complaintrules.ComplaintRules;
import io.complaintrules.authoring.Diagnostic;
import io.complaintrules.authoring.check.DiagnosticText;
import io.complaintrules.engine.RuleSyntaxException;
import io.complaintrules.law.LawDataException;
import io.complaintrules.reading.lexicon.LexiconException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which rules to assess with. */
final class Rules {
    @Option(names = "--rules", paramLabel = "FOLDER")
    private @Nullable String folder;

    ComplaintRules load(Words words) {
        if (folder == null) {
            return ComplaintRules.standard();
        }
        Path path = Input.path("--rules", folder, words);
        if (!Files.isDirectory(path.resolve("rules"))) {
            throw words.wrong("rules.none", "--rules");
        }
        try {
            return ComplaintRules.builder().folder(path).build();
        } catch (RuleSyntaxException e) {
            throw slips(e.diagnostics(), words);
        } catch (LawDataException e) {
            throw slips(e.diagnostics(), words);
        } catch (LexiconException e) {
            throw slips(e.diagnostics(), words);
        }
    }

    private static Refusal slips(List<Diagnostic> slips, Words words) {
        return words.wrong("rules.bad", DiagnosticText.write(slips, words.chinese()));
    }
}
