package io.complaintrules.examples.cli;

import io.complaintrules.ComplaintRules;
import io.complaintrules.authoring.Diagnostic;
import io.complaintrules.authoring.check.DiagnosticText;
import io.complaintrules.engine.RuleSyntaxException;
import io.complaintrules.law.LawDataException;
import io.complaintrules.reading.lexicon.LexiconException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Which rules to assess with. */
final class Rules {
    @Option(names = "--rules", paramLabel = "FOLDER")
    private List<String> folders = new ArrayList<>();

    ComplaintRules load(Words words) {
        ComplaintRules.Builder builder = ComplaintRules.builder();
        for (int i = 0; i < folders.size(); i++) {
            AuthorFolder folder = AuthorFolder.of("--rules", folders.get(i), words);
            if (i > 0 && !folder.isOverlay()) {
                throw words.wrong("rules.second", folders.get(i));
            }
            folder.addTo(builder);
        }
        try {
            return builder.build();
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
