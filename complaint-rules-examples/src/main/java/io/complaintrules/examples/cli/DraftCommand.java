package io.complaintrules.examples.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.complaintrules.ComplaintRules;
import io.complaintrules.complaint.Complaint;
import io.complaintrules.report.Draft;
import io.complaintrules.verdict.Verdict;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints each complaint as it should be filed. */
@Command(name = "draft", mixinStandardHelpOptions = true, sortOptions = false)
final class DraftCommand implements Callable<Integer> {
    /** What to print. */
    enum Format {
        /** The page. */
        TEXT,
        /** One JSON object a line: title, sections, gaps. */
        JSON
    }

    private static final String GAP = "【请补充：";

    private final Streams streams;
    private final Words words;

    @Mixin
    private Pages pages = new Pages();

    @Option(names = "--to", paramLabel = "BODY")
    private @Nullable String body;

    @Option(names = "--format", paramLabel = "FORMAT")
    private Format format = Format.TEXT;

    @Mixin
    private Rules rules = new Rules();

    DraftCommand(Streams streams, Words words) {
        this.streams = streams;
        this.words = words;
    }

    @Override
    public Integer call() {
        ComplaintRules loaded = rules.load(words);
        if (body != null && loaded.law().findAuthority(body).isEmpty()) {
            throw words.noBody("--to", loaded.law());
        }
        return pages.print(streams, words, format == Format.TEXT ? "\n\n" : "", complaint -> page(loaded, complaint));
    }

    private String page(ComplaintRules loaded, Complaint complaint) throws JsonProcessingException {
        Verdict verdict = loaded.assess(complaint);
        Draft draft = body == null
                ? Draft.of(complaint, verdict, loaded.law())
                : Draft.of(complaint, verdict, loaded.law(), body);
        if (format == Format.JSON) {
            return DraftJson.of(complaint, draft) + "\n";
        }
        return pages.output().colours()
                ? draft.text().replaceAll(GAP + "[^】]*】", "\u001B[1;33m$0\u001B[0m")
                : draft.text();
    }
}
