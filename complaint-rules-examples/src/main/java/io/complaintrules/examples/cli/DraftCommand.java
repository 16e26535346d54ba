package io.complaintrules.examples.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.complaintrules.ComplaintRules;
import io.complaintrules.complaint.Complaint;
import io.complaintrules.law.Authority;
import io.complaintrules.report.Draft;
import io.complaintrules.verdict.Verdict;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints each complaint as it should be filed. */
@Command(
        name = "draft",
        description = {
            "Reads complaints (JSON, or a plain narrative) and prints each as it should be filed, in Chinese:",
            "without heated wording, in the order of time, with a prompt for everything that is missing."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false)
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

    @Spec
    private @Nullable CommandSpec command;

    @Mixin
    private Pages pages = new Pages();

    @Option(
            names = "--to",
            paramLabel = "BODY",
            description = "id of the body it goes to, such as company or samr-12315; default: the recommended one")
    private @Nullable String body;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json; default text")
    private Format format = Format.TEXT;

    @Mixin
    private Rules rules = new Rules();

    DraftCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        ComplaintRules loaded = rules.load();
        if (body != null && loaded.law().findAuthority(body).isEmpty()) {
            throw wrong("--to: there is no such body\nMaybe one of "
                    + loaded.law().authorities().stream().map(Authority::id).collect(Collectors.joining(", ")));
        }
        return pages.print(streams, format == Format.TEXT ? "\n\n" : "", complaint -> page(loaded, complaint));
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

    private CommandLine.ParameterException wrong(String message) {
        if (command == null) {
            throw new IllegalStateException(message);
        }
        return new CommandLine.ParameterException(command.commandLine(), message);
    }
}
