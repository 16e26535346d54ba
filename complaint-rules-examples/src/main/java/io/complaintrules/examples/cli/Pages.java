package io.complaintrules.examples.cli;

import io.complaintrules.complaint.Complaint;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The complaints that a command reads, each of which becomes a page. */
final class Pages {
    /** Makes a page of a complaint. */
    interface Writer {
        String page(Complaint complaint) throws IOException;
    }

    @Parameters(paramLabel = "FILE", arity = "0..*")
    private List<String> files = new ArrayList<>();

    @Mixin
    private Output output = new Output();

    Output output() {
        return output;
    }

    /** How many complaints there are. */
    int count() {
        return files.isEmpty() ? 1 : files.size();
    }

    /** Prints a page for each complaint and reports each file that holds none; returns the exit code. */
    int print(Streams streams, Words words, String between, Writer writer) {
        int code = CommandLineApp.DONE;
        String separator = "";
        for (String file : files.isEmpty() ? List.of(Input.STANDARD) : files) {
            try {
                String printed = writer.page(Input.read(file, streams.in, words));
                streams.out.print(separator);
                streams.out.print(printed);
                if (streams.out.checkError()) {
                    return CommandLineApp.BAD_INPUT;
                }
                separator = between;
            } catch (IOException | RuntimeException e) {
                Faults.of(e, words)
                        .forEach(fault ->
                                streams.err.print(Input.named(file, words) + words.say("colon") + fault + "\n"));
                code = CommandLineApp.BAD_INPUT;
            }
        }
        return code;
    }
}
