package io.complaintrules.examples.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells wrong usage in the language asked for; the parser itself speaks English only. */
final class UsageFaults implements IParameterExceptionHandler {
    private final Words words;

    UsageFaults(Words words) {
        this.words = words;
    }

    @Override
    public int handleParseException(ParameterException fault, String[] args) {
        String command = fault.getCommandLine().getCommandSpec().qualifiedName(" ");
        fault.getCommandLine().getErr().print(text(fault) + "\n" + words.say("usage.see", command) + "\n");
        return CommandLineApp.WRONG_USAGE;
    }

    private String text(ParameterException fault) {
        ArgSpec argument = fault.getArgSpec();
        if (fault instanceof UnmatchedArgumentException unmatched) {
            List<String> near = unmatched.getSuggestions();
            return words.say("usage.unknown", String.join(" ", unmatched.getUnmatched()))
                    + (near.isEmpty() ? "" : "\n" + words.say("usage.near", String.join(", ", near)));
        } else if (fault instanceof MissingParameterException missing) {
            return words.say(
                    "usage.missing",
                    missing.getMissing().stream().map(UsageFaults::label).collect(Collectors.joining(", ")));
        } else if (fault instanceof OverwrittenOptionException) {
            return words.say("usage.twice", label(argument));
        } else if (argument == null) {
            return words.say("usage.no-command");
        }
        String choices = argument.completionCandidates() == null
                ? ""
                : StreamSupport.stream(argument.completionCandidates().spliterator(), false)
                        .map(choice -> choice.toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "));
        return words.say("usage.value", label(argument))
                + (choices.isEmpty() ? "" : "\n" + words.say("usage.choices", choices));
    }

    private static String label(@Nullable ArgSpec argument) {
        if (argument == null) {
            return "";
        }
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
