package io.complaintrules.examples.cli;

import io.complaintrules.ComplaintRules;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands. */
@Command(
        name = "complaint-rules",
        description = "Reads a telecom or internet complaint before it is filed. Not legal advice.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        versionProvider = CommandLineApp.Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:some input was bad", "2:wrong usage"})
final class CommandLineApp {
    static final int DONE = 0;
    static final int BAD_INPUT = 1;
    static final int WRONG_USAGE = 2;

    private CommandLineApp() {}

    /** The version of the library is the version of the command line. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"complaint-rules " + ComplaintRules.version()};
        }
    }

    /** Runs one command and returns its exit code. */
    static int run(Streams streams, String... args) {
        CommandLine line = new CommandLine(new CommandLineApp())
                .addSubcommand(new TriageCommand(streams))
                .addSubcommand(new DraftCommand(streams))
                .addSubcommand(new InterviewCommand(streams))
                .addSubcommand(new BatchCommand(streams))
                .addSubcommand(new EvaluateCommand(streams))
                .addSubcommand(new CommandLine(new RulesCommand()).addSubcommand(new CheckCommand(streams)))
                .setOut(streams.out)
                .setErr(streams.err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((fault, command, parsed) -> {
                    streams.err.println(Faults.unexpected(fault));
                    return BAD_INPUT;
                });
        int code = args.length == 0 ? usage(line) : line.execute(args);
        boolean written = streams.flush();
        return written ? code : Math.max(code, BAD_INPUT);
    }

    private static int usage(CommandLine line) {
        line.usage(line.getErr());
        return WRONG_USAGE;
    }
}
