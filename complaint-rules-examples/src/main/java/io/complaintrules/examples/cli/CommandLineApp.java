package io.complaintrules.examples.cli;

import io.complaintrules.ComplaintRules;
import io.complaintrules.report.Language;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The commands. */
@Command(
        name = "complaint-rules",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        versionProvider = CommandLineApp.Version.class)
final class CommandLineApp {
    static final int DONE = 0;
    static final int BAD_INPUT = 1;
    static final int WRONG_USAGE = 2;

    /** Read before all else by {@link Words}; here so that every command takes it. */
    @SuppressWarnings("UnusedVariable")
    @Option(names = "--lang", paramLabel = "LANG", scope = ScopeType.INHERIT)
    private Language language = Language.ZH;

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
        Words words = Words.askedForBy(args);
        CommandLine line = line(streams, words);
        int code = args.length == 0 ? usage(line) : line.execute(args);
        boolean written = streams.flush(words);
        return written ? code : Math.max(code, BAD_INPUT);
    }

    static CommandLine line(Streams streams, Words words) {
        return new CommandLine(new CommandLineApp())
                .addSubcommand(new TriageCommand(streams, words))
                .addSubcommand(new DraftCommand(streams, words))
                .addSubcommand(new InterviewCommand(streams, words))
                .addSubcommand(new BatchCommand(streams, words))
                .addSubcommand(new EvaluateCommand(streams, words))
                .addSubcommand(new CommandLine(new RulesCommand())
                        .addSubcommand(new CheckCommand(streams, words))
                        .addSubcommand(new TestCommand(streams, words))
                        .addSubcommand(new DiffCommand(streams, words))
                        .addSubcommand(new MutateCommand(streams, words))
                        .addSubcommand(new SpareCommand(streams, words))
                        .addSubcommand(new WhyCommand(streams, words))
                        .addSubcommand(new WatchCommand(streams, words))
                        .addSubcommand(new CatalogueCommand(streams, words)))
                .setOut(streams.out)
                .setErr(streams.err)
                .setResourceBundle(words.bundle())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(new UsageFaults(words))
                .setExecutionExceptionHandler((fault, command, parsed) -> {
                    streams.err.print(String.join("\n", Faults.of(fault, words)) + "\n");
                    return fault instanceof Refusal refusal ? refusal.code() : BAD_INPUT;
                });
    }

    private static int usage(CommandLine line) {
        line.usage(line.getErr());
        return WRONG_USAGE;
    }
}
